package vn.doithoai.petition;

import java.util.Optional;

/**
 * One row of an extract from the register.
 *
 * @param petition with its texts blackened where the extract is masked
 * @param who masked, or name and address in clear where the extract was asked for in full and traced
 * @param identityNumber only in a full extract
 * @param people how many people put the same content forward, those of merged petitions included
 */
public record ExtractLine(Petition petition, String who, Optional<String> identityNumber, int people) {

    /** For those who handle the case but have no use for the number. */
    public ExtractLine withoutNumber() {
        return new ExtractLine(petition, who, Optional.empty(), people);
    }
}
