/**
 * The case file (hồ sơ): server-rendered pages behind the tasks, on which staff read a round with its documents and
 * deliveries, look at a document page by page, take it along as PDF or DOCX, and change it while it is a draft.
 *
 * <p>Not here: any rule about rounds, documents or deliveries (their rooms decide), who may come in (room
 * {@code security}), and the engine, which is asked through {@link vn.doithoai.casefile.TaskSubjects} and {@link
 * vn.doithoai.casefile.AccountNames}.
 */
package vn.doithoai.casefile;
