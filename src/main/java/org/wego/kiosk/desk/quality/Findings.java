// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.quality.Finding.Detail;
import org.wego.kiosk.desk.quality.Finding.Kind;
import org.wego.kiosk.desk.record.Entries;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Stated;
import org.wego.kiosk.pack.Problem;

/** Looks through a content for everything that somebody should answer. */
public final class Findings {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private final Content content;
    private final LocalDate today;
    private final int months;

    /**
     * A look at a content.
     *
     * @param today the day, where the kiosk stands
     * @param months after so many a record wants to be confirmed again
     */
    public Findings(Content content, LocalDate today, int months) {
        this.content = content;
        this.today = today;
        this.months = months;
    }

    /**
     * A change of reception that does not fit a newer pack.
     *
     * @param name of the record
     * @param holds whether it holds all the same
     * @param entry the record; empty when the pack has it no more
     */
    public record Misfit(String name, boolean holds, Optional<Entry> entry) {}

    /**
     * All findings, most harm first, then in the order of the records.
     *
     * @param problems what the check of the pack says
     * @param misfits changes that do not fit the pack
     * @param recordOf finds the record of a problem
     */
    public List<Finding> with(List<Problem> problems, List<Misfit> misfits,
            Function<Problem, Optional<Entry>> recordOf) {
        var findings = new ArrayList<Finding>();
        misfits.forEach(misfit -> findings.add(new Finding(Kind.MISFIT, misfit.entry(), List.of(new Detail.Label(
                misfit.holds() ? "misfit.pack-changed" : "misfit.no-place"), new Detail.Words(misfit.name())))));
        problems.forEach(problem -> findings.add(new Finding(problem.isError() ? Kind.PROBLEM : Kind.WARNING,
                recordOf.apply(problem), List.of(new Detail.Words(problem.message()),
                        new Detail.Words(problem.file() + ":" + problem.line())))));
        Entries.of(content).forEach(entry -> of(entry).forEach(findings::add));
        findings.sort(Comparator.comparing(Finding::kind));
        return List.copyOf(findings);
    }

    private Stream<Finding> of(Entry entry) {
        return Stream.of(line(entry), absent(entry), onceAPlan(entry), notTranslated(entry), notConfirmed(entry),
                drafts(entry)).flatMap(part -> part);
    }

    private Stream<Finding> line(Entry entry) {
        if (entry.kind() != Entry.Kind.LINE) {
            return Stream.empty();
        }
        return Optional.ofNullable(content.lines().get(new LineId(entry.key().id()))).map(BusLine::check)
                .map(LineCheck::result).stream().flatMap(result -> switch (result) {
                    case SEEN_HERE, SEEN_NEARBY -> Stream.empty();
                    case NOT_SEEN -> Stream.of(finding(Kind.NOT_SEEN, entry));
                    case NOT_COVERED -> Stream.of(finding(Kind.NOT_COVERED, entry));
                });
    }

    private static Stream<Finding> absent(Entry entry) {
        return entry.values().stream().flatMap(value -> {
            var label = new Detail.Label(value.label());
            return switch (value.stated()) {
                case Stated.Known<?> _ -> Stream.empty();
                case Stated.Incomplete<?>(var published) -> Stream.of(
                        finding(Kind.INCOMPLETE, entry, label, new Detail.Words(published)));
                case Stated.NotRecorded<?>() -> Stream.of(finding(Kind.NOT_RECORDED, entry, label));
                case Stated.NotPublished<?>() -> Stream.of(finding(Kind.NOT_PUBLISHED, entry, label));
            };
        });
    }

    /** A text that spoke of a year to come when it was published, and that year is over. */
    private Stream<Finding> onceAPlan(Entry entry) {
        if (entry.provenance().isEmpty() || confirmed(entry).isPresent()) {
            return Stream.empty();
        }
        int published = entry.provenance().get().asOf().firstDay().getYear();
        var years = entry.texts().stream().flatMap(Findings::wordings).flatMap(
                text -> YEAR.matcher(text).results().map(MatchResult::group)).map(Integer::valueOf)
                .filter(year -> year >= published && year < today.getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        return years.stream().map(year -> finding(Kind.ONCE_A_PLAN, entry, new Detail.Words(String.valueOf(year))));
    }

    private Stream<Finding> notTranslated(Entry entry) {
        return languages().flatMap(lang -> {
            long missing = entry.texts().stream().filter(text -> !text.speaks(lang)).count();
            return missing == 0 ? Stream.empty()
                    : Stream.of(finding(Kind.NOT_TRANSLATED, entry, new Detail.Words(nameOf(lang)),
                            new Detail.Count(missing)));
        });
    }

    private Stream<Finding> drafts(Entry entry) {
        return languages().flatMap(lang -> {
            long drafts = entry.texts().stream().map(LocalizedText::drafts).filter(of -> of.contains(lang)).count();
            return drafts == 0 ? Stream.empty()
                    : Stream.of(finding(Kind.DRAFT, entry, new Detail.Words(nameOf(lang)), new Detail.Count(drafts)));
        });
    }

    private Stream<Finding> notConfirmed(Entry entry) {
        if (entry.provenance().isEmpty()) {
            return Stream.empty();
        }
        var asOf = entry.provenance().get().asOf();
        var last = confirmed(entry).orElseGet(asOf::firstDay);
        return last.isAfter(today.minusMonths(months)) ? Stream.empty()
                : Stream.of(finding(Kind.NOT_CONFIRMED, entry, new Detail.Words(asOf.written())));
    }

    private static Optional<LocalDate> confirmed(Entry entry) {
        return entry.provenance().flatMap(Provenance::confirmed).map(Provenance.Confirmation::on);
    }

    private Stream<Lang> languages() {
        return content.manifest().languages().stream().map(language -> language.tag());
    }

    private String nameOf(Lang lang) {
        return content.manifest().languages().stream().filter(language -> language.tag().equals(lang)).findFirst()
                .orElseThrow().name();
    }

    private static Stream<String> wordings(LocalizedText text) {
        return Stream.concat(text.neutral().stream(), Set.copyOf(text.texts().values()).stream());
    }

    private static Finding finding(Kind kind, Entry entry, Detail... details) {
        return new Finding(kind, Optional.of(entry), List.of(details));
    }
}
