package vn.doithoai.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.casefile.DraftForms.Choice;
import vn.doithoai.conference.RoundRegister;
import vn.doithoai.petition.Channel;
import vn.doithoai.petition.PetitionKind;
import vn.doithoai.petition.PetitionLists;
import vn.doithoai.petition.PetitionOrder;
import vn.doithoai.petition.PetitionPage;
import vn.doithoai.petition.PetitionState;

/** Fills the page of the register: the form as it was sent, and the rows that it leaves. */
@Component
class PetitionListModel {

    private static final List<Heading> HEADINGS = List.of(
            new Heading("CASE_NUMBER", "Số hồ sơ"),
            new Heading("RECEIVED", "Nhận lúc"),
            new Heading("", "Người gửi"),
            new Heading("", "Nội dung"),
            new Heading("KIND", "Loại"),
            new Heading("FIELD", "Lĩnh vực"),
            new Heading("UNIT", "Đơn vị"),
            new Heading("DUE", "Thời hạn"),
            new Heading("STATE", "Trạng thái"));

    private final PetitionLists lists;
    private final PetitionWords words;
    private final RoundRegister rounds;

    PetitionListModel(PetitionLists lists, PetitionWords words, RoundRegister rounds) {
        this.lists = lists;
        this.words = words;
        this.rounds = rounds;
    }

    /**
     * Head of a column. Public because the template engine reads it.
     *
     * @param column what its button sorts by; empty where it cannot be sorted
     */
    public record Heading(String column, String label) {}

    String fill(PetitionListInput input, PetitionViewer viewer, Model model) {
        PetitionOrder order = input.wanted();
        PetitionPage page = lists.page(
                input.filter(), order, input.pageNumber(), input.pageSize(), viewer.sight(), viewer.username());
        model.addAttribute("input", input);
        model.addAttribute("sorted", order.column().name());
        model.addAttribute("descending", order.descending());
        model.addAttribute("rows", page.lines().stream().map(words::row).toList());
        model.addAttribute("total", page.total());
        model.addAttribute("number", page.number());
        model.addAttribute("pages", page.pages());
        model.addAttribute("size", input.pageSize());
        model.addAttribute("sizes", ListForm.SIZES);
        model.addAttribute("headings", HEADINGS);
        model.addAttribute("readsIdentities", viewer.sight().identities());
        model.addAttribute("mayImport", viewer.imports());
        choices(model);
        return "casefile/petitions";
    }

    private void choices(Model model) {
        model.addAttribute(
                "rounds",
                rounds.all().stream()
                        .map(round -> new Choice(round.caseNumber(), round.caseNumber()))
                        .toList());
        model.addAttribute("states", constants(PetitionState.values(), PetitionState::title));
        model.addAttribute("kinds", constants(PetitionKind.values(), PetitionKind::title));
        model.addAttribute("channels", constants(Channel.values(), Channel::title));
        model.addAttribute(
                "fields",
                words.fields().stream()
                        .map(field -> new Choice(field.code(), field.name()))
                        .toList());
        model.addAttribute(
                "units",
                words.units().stream()
                        .map(unit -> new Choice(unit, words.unit(unit)))
                        .toList());
    }

    private static <E extends Enum<E>> List<Choice> constants(E[] values, Function<E, String> title) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), title.apply(value)))
                .toList();
    }
}
