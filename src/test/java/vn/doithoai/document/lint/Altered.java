package vn.doithoai.document.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.DocumentContent.Signature;
import vn.doithoai.document.render.SampleContents;

/** A document like another but for one element. */
final class Altered {

    private final DocumentContent base;

    Altered(DocumentContent base) {
        this.base = base;
    }

    DocumentContent subject(String subject) {
        return with(subject, base.addressees(), base.legalBases(), base.recipients(), base.signatures());
    }

    DocumentContent addressees(String... addressees) {
        return with(base.subject(), List.of(addressees), base.legalBases(), base.recipients(), base.signatures());
    }

    DocumentContent bases(String... bases) {
        return with(base.subject(), base.addressees(), List.of(bases), base.recipients(), base.signatures());
    }

    DocumentContent recipients(String... recipients) {
        return with(base.subject(), base.addressees(), base.legalBases(), List.of(recipients), base.signatures());
    }

    DocumentContent signed(String name, String... lines) {
        List<Signature> one = List.of(new Signature(List.of(lines), name));
        return with(base.subject(), base.addressees(), base.legalBases(), base.recipients(), one);
    }

    DocumentContent saying(String... additions) {
        return SampleContents.with(base, Map.of(), List.of(additions));
    }

    /** With facts of one name put over those it had. */
    DocumentContent facts(String name, Map<String, Object> changed) {
        Map<String, Object> facts = new HashMap<>();
        if (base.facts().get(name) instanceof Map<?, ?> before) {
            before.forEach((key, value) -> facts.put(key.toString(), value));
        }
        facts.putAll(changed);
        return SampleContents.with(base, Map.of(name, facts), base.additions());
    }

    private DocumentContent with(
            String subject,
            List<String> addressees,
            List<String> bases,
            List<String> recipients,
            List<Signature> signatures) {
        return new DocumentContent(
                base.template(),
                base.kind(),
                base.letterhead(),
                base.reference(),
                subject,
                addressees,
                bases,
                base.facts(),
                base.additions(),
                recipients,
                signatures,
                base.marks());
    }
}
