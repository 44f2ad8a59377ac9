// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.quality.Finding.FindingDetail;
import org.wego.kiosk.desk.quality.Finding.FindingKind;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.pack.Problem;

/** Collects the data quality findings of a content. */
public final class Findings {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** The file of the texts of the pack itself. */
    private static final String MANIFEST = "pack.json";

    private final Content content;
    private final LocalDate today;
    private final int months;

    /**
     * A collector for a content.
     *
     * @param today the date at the kiosk
     * @param months the age, in months, at which a record needs to be confirmed again
     */
    public Findings(Content content, LocalDate today, int months) {
        this.content = content;
        this.today = today;
        this.months = months;
    }

    /**
     * An orphaned change, as reported to reception.
     *
     * @param name the key of the record
     * @param holds whether the lobby shows the change nevertheless
     * @param entry the record; empty if the pack no longer has it
     */
    public record OrphanedChangeNotice(String name, boolean holds, Optional<ContentRecord> entry) {}

    /**
     * All findings, worst for a visitor first, then in the order of the records.
     *
     * @param problems the problems from the check of the pack
     * @param orphaned the orphaned changes
     * @param recordOf finds the record of a problem
     */
    public List<Finding> collect(List<Problem> problems, List<OrphanedChangeNotice> orphaned,
            Function<Problem, Optional<ContentRecord>> recordOf) {
        var findings = new ArrayList<Finding>();
        orphaned.forEach(change -> findings.add(new Finding(FindingKind.MISFIT, change.entry(),
                List.of(new FindingDetail.Label(
                        change.holds() ? "misfit.pack-changed" : "misfit.no-place"),
                        new FindingDetail.DetailText(change.name())))));
        problems.forEach(
                problem -> findings.add(new Finding(problem.isError() ? FindingKind.PROBLEM : FindingKind.WARNING,
                        recordOf.apply(problem), List.of(new FindingDetail.DetailText(problem.message()),
                                new FindingDetail.DetailText(problem.file() + ":" + problem.line())))));
        var entries = ContentRecords.of(content);
        entries.forEach(entry -> of(entry).forEach(findings::add));
        languages(entries).forEach(findings::add);
        findings.sort(Comparator.comparing(Finding::harm).thenComparing(Finding::kind));
        return List.copyOf(findings);
    }

    private Stream<Finding> of(ContentRecord entry) {
        return Stream.of(line(entry), absent(entry), onceAPlan(entry), outageEnded(entry), notConfirmed(entry))
                .flatMap(part -> part);
    }

    private Stream<Finding> line(ContentRecord entry) {
        if (entry.kind() != ContentRecord.ContentRecordKind.LINE) {
            return Stream.empty();
        }
        return Optional.ofNullable(content.lines().get(new LineId(entry.key().id()))).map(BusLine::check)
                .map(LineCheck::result).stream().flatMap(result -> switch (result) {
                    case SEEN_HERE, SEEN_NEARBY -> Stream.empty();
                    case NOT_SEEN -> Stream.of(finding(FindingKind.NOT_SEEN, entry));
                    case NOT_COVERED -> Stream.of(finding(FindingKind.NOT_COVERED, entry));
                });
    }

    private Stream<Finding> absent(ContentRecord entry) {
        return entry.values().stream().flatMap(value -> {
            var label = new FindingDetail.Label(value.label());
            return switch (value.stated()) {
                case Reported.Known<?> _ -> Stream.empty();
                case Reported.Incomplete<?>(var published) -> Stream.of(
                        finding(FindingKind.INCOMPLETE, entry, label, new FindingDetail.DetailText(published)));
                case Reported.NotRecorded<?>() -> Stream.of(absent(FindingKind.NOT_RECORDED, entry, value));
                case Reported.NotPublished<?>() -> Stream.of(absent(FindingKind.NOT_PUBLISHED, entry, value));
            };
        });
    }

    private Finding absent(FindingKind kind, ContentRecord entry, ContentRecord.RecordValue value) {
        return new Finding(kind, new AbsenceImpact(content).of(entry, value), Optional.of(entry), Optional.empty(),
                List.of(new FindingDetail.Label(value.label())));
    }

    /** Finds texts that described a year as still to come when they were published, and that year is over. */
    private Stream<Finding> onceAPlan(ContentRecord entry) {
        if (entry.provenance().isEmpty() || confirmed(entry).isPresent()) {
            return Stream.empty();
        }
        int published = entry.provenance().get().asOf().firstDay().getYear();
        var years = entry.texts().stream().flatMap(LocalizedText::wordings).flatMap(
                text -> YEAR.matcher(text).results().map(MatchResult::group)).map(Integer::valueOf)
                .filter(year -> year >= published && year < today.getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        return years.stream().map(
                year -> finding(FindingKind.OUTDATED_PLAN, entry, new FindingDetail.DetailText(String.valueOf(year))));
    }

    /** A lift whose outage has ended before today: nobody has said that it runs, or for how much longer it does not. */
    private Stream<Finding> outageEnded(ContentRecord entry) {
        return content.building().stream().flatMap(guide -> guide.lifts().stream())
                .filter(lift -> entry.key().equals(new RecordKey(RecordKind.LIFTS, lift.id())))
                .flatMap(lift -> lift.outage().stream()).map(outage -> outage.until().toLocalDate())
                .filter(today::isAfter)
                .map(day -> finding(FindingKind.OUTAGE_ENDED, entry, new FindingDetail.DetailText(day.toString())));
    }

    /**
     * For each language the number of its missing texts and of its drafts; the title and the attributions of the pack,
     * which reception cannot change, apart.
     */
    private Stream<Finding> languages(List<ContentRecord> entries) {
        return content.manifest().languages().stream().flatMap(language -> Stream.of(
                count(FindingKind.NOT_TRANSLATED, language, entries, text -> !text.speaks(language.tag())),
                count(FindingKind.DRAFT, language, entries, text -> text.drafts().contains(language.tag())),
                ofPack(language)).flatMap(Optional::stream));
    }

    private Optional<Finding> ofPack(Manifest.Language language) {
        long open = packTexts().filter(
                text -> !text.speaks(language.tag()) || text.drafts().contains(language.tag())).count();
        return Optional.of(open).filter(found -> found > 0).map(found -> new Finding(FindingKind.PACK_TEXT,
                Optional.empty(), List.of(new FindingDetail.DetailText(language.name()),
                        new FindingDetail.Count(found), new FindingDetail.DetailText(MANIFEST))));
    }

    private Stream<LocalizedText> packTexts() {
        return Stream.concat(Stream.of(content.manifest().title()), content.manifest().attributions().stream());
    }

    private Optional<Finding> count(FindingKind kind, Manifest.Language language, List<ContentRecord> entries,
            Predicate<LocalizedText> counted) {
        var elsewhere = packTexts().toList();
        long number = entries.stream().flatMap(entry -> entry.texts().stream()
                .filter(text -> entry.key().kind() != RecordKind.KIOSK || !elsewhere.contains(text))).filter(counted)
                .count();
        return Optional.of(number).filter(found -> found > 0)
                .map(found -> new Finding(kind, Impact.LANGUAGE, Optional.empty(), Optional.of(language.tag()),
                        List.of(new FindingDetail.DetailText(language.name()), new FindingDetail.Count(found))));
    }

    private Stream<Finding> notConfirmed(ContentRecord entry) {
        if (entry.provenance().isEmpty()) {
            return Stream.empty();
        }
        var asOf = entry.provenance().get().asOf();
        var last = confirmed(entry).orElseGet(asOf::firstDay);
        return last.isAfter(today.minusMonths(months)) ? Stream.empty()
                : Stream.of(finding(FindingKind.NOT_CONFIRMED, entry, new FindingDetail.DetailText(asOf.written())));
    }

    private static Optional<LocalDate> confirmed(ContentRecord entry) {
        return entry.provenance().flatMap(Provenance::confirmed).map(Provenance.Confirmation::on);
    }

    private static Finding finding(FindingKind kind, ContentRecord entry, FindingDetail... details) {
        return new Finding(kind, Optional.of(entry), List.of(details));
    }
}
