package vn.doithoai.document.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doithoai.document.DocumentContent;
import vn.doithoai.document.render.AsPrinted;
import vn.doithoai.document.render.PrintedLine;
import vn.doithoai.document.render.PrintedRole;

/**
 * A document as the rules see it.
 *
 * @param owner case number of what it belongs to; empty for a text that belongs to no case
 * @param lines what will be printed, in that order
 * @param on the day by which bodies and legal bases are judged
 */
record Printed(Optional<String> owner, DocumentContent content, List<PrintedLine> lines, LocalDate on) {

    Printed {
        lines = lines.stream().map(Quotations.in(content)::without).toList();
    }

    /** Lines of these elements. */
    List<PrintedLine> lines(PrintedRole... roles) {
        List<PrintedRole> wanted = Arrays.asList(roles);
        return lines.stream().filter(line -> wanted.contains(line.role())).toList();
    }

    /** Everything in one text, for a first look. */
    String text() {
        return lines.stream().map(PrintedLine::text).collect(Collectors.joining("\n"));
    }

    /**
     * What people typed, as it was typed: the layout puts some of it right when it prints. Of the facts only what is
     * printed: much of the register goes with a draft and never leaves the office.
     */
    List<PrintedLine> typed() {
        List<PrintedLine> typed = new ArrayList<>();
        typed.add(new PrintedLine(PrintedRole.SUBJECT, content.subject()));
        content.addressees().forEach(text -> typed.add(new PrintedLine(PrintedRole.ADDRESSEE, text)));
        content.legalBases().forEach(text -> typed.add(new PrintedLine(PrintedRole.BASIS, text)));
        printedFacts().forEach(text -> typed.add(new PrintedLine(PrintedRole.FACT, text)));
        content.additions().forEach(text -> typed.add(new PrintedLine(PrintedRole.PARAGRAPH, text)));
        content.recipients().forEach(text -> typed.add(new PrintedLine(PrintedRole.RECIPIENT, text)));
        return typed;
    }

    /** A table may have a hundred thousand cells: a fact is looked for as a whole cell, or anywhere in the other lines. */
    private Stream<String> printedFacts() {
        Quotations quotations = Quotations.in(content);
        Set<String> cells = new HashSet<>();
        StringBuilder rest = new StringBuilder();
        for (PrintedLine line : lines) {
            if (line.role().tabular()) {
                cells.add(looked(line.text()));
            } else {
                rest.append(looked(line.text())).append('\n');
            }
        }
        String others = rest.toString();
        return texts(content.facts())
                .filter(text -> !quotations.contain(text))
                .filter(text -> cells.contains(looked(text)) || others.contains(looked(text)));
    }

    /** The layout begins some texts with a capital and holds words together. */
    private static String looked(String text) {
        return AsPrinted.bare(text).replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    }

    /** All texts among the facts, at whatever depth, line by line. */
    private static Stream<String> texts(Object fact) {
        if (fact instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(Printed::texts);
        }
        if (fact instanceof List<?> list) {
            return list.stream().flatMap(Printed::texts);
        }
        return fact instanceof String text ? text.lines() : Stream.empty();
    }
}
