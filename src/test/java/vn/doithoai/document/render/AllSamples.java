package vn.doithoai.document.render;

import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;

/** One content per template of the house that the records clerk numbers, whatever room it comes from. */
public final class AllSamples {

    private AllSamples() {}

    /** As drafts; kinds with different courses come once per course. */
    public static Stream<DocumentContent> drafts() {
        return Stream.concat(SampleContents.drafts(), SamplePetitionContents.drafts());
    }
}
