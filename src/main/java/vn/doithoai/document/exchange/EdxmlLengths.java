package vn.doithoai.document.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.document.Document;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.engine.InvalidInputException;

/** Longest texts of the document data standard, in characters (Nghị định 30/2020/NĐ-CP, Phụ lục VI). */
final class EdxmlLengths {

    private final List<String> faults = new ArrayList<>();

    private EdxmlLengths() {}

    /** @throws InvalidInputException naming everything that is too long: cutting it would change what was issued */
    static void check(Parcel parcel) {
        EdxmlLengths lengths = new EdxmlLengths();
        Document document = parcel.document();
        lengths.most("Trích yếu", document.content().subject(), 500);
        lengths.most("Ký hiệu", document.notation(), 30);
        lengths.most("Tên cơ quan ban hành", parcel.from().name(), 200);
        parcel.to().forEach(party -> lengths.most("Tên cơ quan nhận", party.name(), 200));
        Signature signer = EdxmlHeader.signer(document);
        lengths.most("Chức vụ người ký", EdxmlHeader.position(signer), 100);
        lengths.most("Họ tên người ký", signer.name(), 50);
        if (!lengths.faults.isEmpty()) {
            throw new InvalidInputException("Chưa xuất được gói edXML. " + String.join(" ", lengths.faults));
        }
    }

    private void most(String what, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            faults.add("%s dài %d ký tự, quá %d.".formatted(what, length, longest));
        }
    }
}
