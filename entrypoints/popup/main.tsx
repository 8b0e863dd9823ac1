import { mountPopup } from "../../components/popup/mount.tsx";

mountPopup();
