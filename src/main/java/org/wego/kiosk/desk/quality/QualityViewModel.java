// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.Finding.FindingDetail;
import org.wego.kiosk.desk.quality.Finding.FindingKind;
import org.wego.kiosk.desk.quality.Finding.Impact;
import org.wego.kiosk.text.Messages;

/** The findings about the content, optionally filtered by priority. */
public final class QualityViewModel {

    private final DeskState state;
    private final ObservableList<QualityRow> all = FXCollections.observableArrayList();
    private final FilteredList<QualityRow> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<Impact>> only = new SimpleObjectProperty<>(Optional.empty());

    public QualityViewModel(DeskState state) {
        this.state = state;
        only.subscribe(impact -> shown.setPredicate(row -> impact.isEmpty() || row.impact() == impact.get()));
    }

    /** The rows of the table. */
    ObservableList<QualityRow> rows() {
        return shown;
    }

    /** The impact to filter by; empty for all. */
    ObjectProperty<Optional<Impact>> onlyProperty() {
        return only;
    }

    /** Replaces the findings. */
    public void show(List<Finding> findings) {
        all.setAll(findings.stream().map(this::row).toList());
    }

    /** The number of findings by impact. */
    Map<Impact, Long> counts() {
        return all.stream().collect(Collectors.groupingBy(QualityRow::impact, () -> new EnumMap<>(Impact.class),
                Collectors.counting()));
    }

    /** A sentence with the number of findings, and of those with high impact. */
    String summary() {
        long high = counts().getOrDefault(Impact.HIGH, 0L);
        return words().get("quality.summary", state.formats().number(all.size()), state.formats().number(high));
    }

    /** The shown findings as tab-separated lines, for a spreadsheet. */
    String copied() {
        return shown.stream().map(QualityRow::line).collect(Collectors.joining("\n"));
    }

    String priority(Impact impact) {
        return words().get("quality.harm." + impact.name().toLowerCase(Locale.ROOT));
    }

    private QualityRow row(Finding finding) {
        var key = "quality." + finding.kind().word();
        var name = finding.entry().map(entry -> state.text(entry.name()).replace('\n', ' ')).orElse("");
        var details = finding.details().stream().map(this::word).toArray();
        var where = finding.entry().map(entry -> words().get("quality.where",
                words().get("kind." + entry.kind().name().toLowerCase(Locale.ROOT)), name))
                .orElseGet(() -> String.valueOf(details[details.length - 1]));
        return new QualityRow(finding.kind().impact(), priority(finding.kind().impact()), words().get(key, details),
                where,
                words().get(key + ".kiosk"), meanwhile(finding.kind()), finding.entry());
    }

    /** What to tell visitors, with phone numbers to ask where reception does not know the answer. */
    private String meanwhile(FindingKind kind) {
        var say = words().get("quality." + kind.word() + ".say");
        var others = state.content().numbers().stream().filter(number -> !number.emergency())
                .map(number -> number.number().written() + " " + state.text(number.name()))
                .collect(Collectors.joining(words().get("list.separator")));
        boolean knows = kind.impact() == Impact.LOW || others.isEmpty();
        return knows ? say : say + " " + words().get("quality.ask", others);
    }

    private String word(FindingDetail detail) {
        return switch (detail) {
            case FindingDetail.DetailText(var text) -> text;
            case FindingDetail.Label(var key) -> words().get(key);
            case FindingDetail.Count(var number) -> state.formats().number(number);
        };
    }

    private Messages words() {
        return state.words();
    }
}
