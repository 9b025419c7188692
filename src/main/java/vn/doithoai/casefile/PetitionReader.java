package vn.doithoai.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Identities;
import vn.doithoai.petition.Identities.Reading;
import vn.doithoai.petition.OriginalLetters;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLine;
import vn.doithoai.petition.PetitionSearch;

/** Finds petitions for a person; what is not for this person is not on file. */
@Component
class PetitionReader {

    private final PetitionSearch search;
    private final Identities identities;
    private final OriginalLetters originals;

    PetitionReader(PetitionSearch search, Identities identities, OriginalLetters originals) {
        this.search = search;
        this.identities = identities;
        this.originals = originals;
    }

    /** @throws NotOnFileException when there is none, or none for this person */
    PetitionLine get(String id, PetitionViewer viewer) {
        return Optional.of(viewer)
                .filter(PetitionViewer::admitted)
                .flatMap(admitted -> search.find(id, admitted.sight()))
                .flatMap(line -> clear(line, viewer))
                .orElseThrow(NotOnFileException::new);
    }

    /** @throws NotOnFileException when there is none, or none for this person */
    PetitionLine byCaseNumber(String caseNumber, PetitionViewer viewer) {
        return Optional.of(viewer)
                .filter(PetitionViewer::admitted)
                .flatMap(admitted -> search.byCaseNumber(caseNumber, admitted.sight()))
                .flatMap(line -> clear(line, viewer))
                .orElseThrow(NotOnFileException::new);
    }

    /** What somebody wrote about the case, as far as it is for this person. */
    String shown(String text, Petition petition, PetitionViewer viewer) {
        return viewer.knows(petition) ? text : identities.blackened(petition, text);
    }

    private Optional<PetitionLine> clear(PetitionLine line, PetitionViewer viewer) {
        return search.find(line.petition().id(), viewer.sight(line.petition()));
    }

    /** As {@link #get}, for those who may do this to it. */
    Petition get(String id, PetitionViewer viewer, PetitionDeed deed) {
        Petition petition = get(id, viewer).petition();
        if (!viewer.may(deed)) {
            throw new NotOnFileException();
        }
        return petition;
    }

    /** Whether its letter has contents that do not exist for this person. */
    boolean keepsBack(Petition petition, PetitionViewer viewer) {
        return search.keepsBack(petition.letterId(), viewer.sight());
    }

    /** The other contents of its letter. */
    List<Petition> siblings(Petition petition, PetitionViewer viewer) {
        return search.ofLetter(petition.letterId(), viewer.sight()).stream()
                .filter(other -> !other.id().equals(petition.id()))
                .toList();
    }

    /** The letter before it was split; empty when it never was, or when this person may not read all of it. */
    String original(Petition petition, PetitionViewer viewer) {
        return originals
                .of(petition, viewer.sight())
                .map(text -> shown(text, petition, viewer))
                .orElse("");
    }

    Optional<Petition> mergedInto(Petition petition, PetitionViewer viewer) {
        return petition.ending()
                .flatMap(Petition.Ending::mergedInto)
                .flatMap(target -> search.find(target, viewer.sight()))
                .map(PetitionLine::petition);
    }

    /** Who has read the identity, as far as it was read in contents that exist for this person. */
    List<Reading> readings(Petition petition, PetitionViewer viewer) {
        List<String> visible = search.ofLetter(petition.letterId(), viewer.sight()).stream()
                .map(Petition::caseNumber)
                .toList();
        return identities.readings(petition).stream()
                .filter(reading -> visible.contains(reading.caseNumber()))
                .toList();
    }
}
