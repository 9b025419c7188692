package vn.doithoai.document.layout;

import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.AllSamples;
import vn.doithoai.document.render.SampleContents;
import vn.doithoai.document.render.SamplePetitionContents;

/** The documents that are measured. */
final class Specimens {

    private Specimens() {}

    /** Every kind as a draft and issued; what is never numbered as it is handed over; what is rare. */
    static Stream<DocumentContent> all() {
        Stream<DocumentContent> numbered =
                AllSamples.drafts().flatMap(draft -> Stream.of(draft, SampleContents.issued(draft, 5, 5)));
        return Stream.of(numbered, Stream.of(SamplePetitionContents.receipt()), Variants.all())
                .flatMap(contents -> contents);
    }
}
