import { mountLeaf } from "../../components/leaf/mount.tsx";

void mountLeaf();
