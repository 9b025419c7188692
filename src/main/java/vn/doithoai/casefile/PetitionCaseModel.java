package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.casefile.DraftForms.Choice;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionLine;
import vn.doithoai.petition.SimilarPetition;
import vn.doithoai.petition.Similarity;

/** Fills the page of a petition, whether it was reached by its own address or from a task. */
@Component
class PetitionCaseModel {

    private final PetitionCases cases;
    private final PetitionReader petitions;
    private final PetitionDocuments documents;
    private final Similarity similarity;
    private final PetitionWords words;
    private final People people;

    PetitionCaseModel(
            PetitionCases cases,
            PetitionReader petitions,
            PetitionDocuments documents,
            Similarity similarity,
            PetitionWords words,
            People people) {
        this.cases = cases;
        this.petitions = petitions;
        this.documents = documents;
        this.similarity = similarity;
        this.words = words;
        this.people = people;
    }

    /** @throws NotOnFileException when there is no such petition, or none for this person */
    String show(String id, PetitionViewer viewer, Model model) {
        return fill(petitions.get(id, viewer), viewer, model);
    }

    String fill(PetitionLine line, PetitionViewer viewer, Model model) {
        Petition petition = line.petition();
        model.addAttribute("petition", cases.page(line, viewer));
        model.addAttribute("documents", documents.of(petition, viewer));
        model.addAttribute("similar", similar(petition, viewer));
        model.addAttribute("readsIdentity", viewer.knows(petition));
        model.addAttribute(
                "deeds",
                Arrays.stream(PetitionDeed.values())
                        .filter(viewer::may)
                        .map(Enum::name)
                        .toList());
        units(petition, model);
        model.addAttribute("readings", viewer.knows(petition) ? readings(petition, viewer) : List.of());
        return "casefile/petition";
    }

    private void units(Petition petition, Model model) {
        model.addAttribute(
                "units",
                words.units().stream()
                        .map(unit -> new Choice(unit, words.unit(unit)))
                        .toList());
        model.addAttribute(
                "unit", petition.classification().flatMap(known -> known.unit()).orElse(""));
    }

    /** Suggestions are for those who can follow them. */
    private List<SimilarPetition> similar(Petition petition, PetitionViewer viewer) {
        return viewer.may(PetitionDeed.MERGE) && petition.ending().isEmpty()
                ? similarity.to(petition, viewer.sight())
                : List.of();
    }

    private List<Fact> readings(Petition petition, PetitionViewer viewer) {
        return petitions.readings(petition, viewer).stream()
                .map(reading -> new Fact(
                        PageDates.moment(reading.at()),
                        "%s – %s"
                                .formatted(
                                        people.name(reading.who()),
                                        reading.purpose().title())))
                .toList();
    }
}
