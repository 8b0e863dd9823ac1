import { mountOptions } from "../../components/options/mount.tsx";

void mountOptions();
