package vn.doithoai.document.layout;

import java.util.List;

/** One thing that the decree asks of the print of a document. */
interface LayoutRule {

    /** Unique among the rules. */
    String name();

    /** Where Nghị định 30/2020/NĐ-CP asks for it. */
    String decree();

    /** What is wrong, one sentence each; nothing where the document keeps the rule or has no such element. */
    List<String> faults(MeasuredDocument document);
}
