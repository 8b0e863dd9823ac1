import type { ThreadName } from "../../domain/thread.ts";
import { t } from "../../lib/i18n.ts";
import { later, useLater } from "../common/later.ts";

const threadScreen = later(() => import("../thread/ThreadScreen.tsx"));

/** Where a thread's page stands in place of a leaf; it is read when it is asked for. */
export function ThreadPlace({ name }: { name: ThreadName }) {
  const page = useLater(threadScreen);
  if (page === "failed") return <p role="alert">{t("threadFailed")}</p>;
  if (page) return <page.ThreadScreen key={name} name={name} />;
  return <p role="status">{t("threadLoading")}</p>;
}
