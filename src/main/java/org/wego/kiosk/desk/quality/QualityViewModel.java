// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.Confirmations.ConfirmationState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.Messages;

/** The work list: the findings about the content in groups by their harm to a visitor. */
public final class QualityViewModel {

    private final DeskState state;
    private final QualityRows wording;
    private final QualityProgress progress;
    private final Confirmations confirmations;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<QualityGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper harmful = new ReadOnlyLongWrapper();
    /** Confirmed since the findings were collected. */
    private final Set<RecordKey> settled = new HashSet<>();
    private List<QualityRow> all = List.of();
    private List<Finding> latest = List.of();
    private FindingHistory history = FindingHistory.parse("");
    private Consumer<String> keep = _ -> {
    };

    public QualityViewModel(DeskState state, ConfirmationStore store) {
        this.state = state;
        wording = new QualityRows(state);
        progress = new QualityProgress(state);
        confirmations = new Confirmations(store);
        filter.subscribe(this::regroup);
        confirmations.states().addListener((MapChangeListener<RecordKey, ConfirmationState>) change -> {
            if (change.getValueAdded() instanceof ConfirmationState.Confirmed) {
                settled.add(change.getKey());
            } else {
                settled.remove(change.getKey());
            }
            countHarmful();
        });
    }

    /** Continues a stored history of counts, and stores it after each count. */
    public void remember(String stored, Consumer<String> keep) {
        this.keep = keep;
        var days = FindingHistory.parse(stored);
        history = history.days().isEmpty() ? days : count(days);
        keep.accept(history.text());
    }

    /** The five groups, worst first; each with the rows that match the filter. */
    ReadOnlyObjectProperty<List<QualityGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** The words that the shown rows contain. */
    StringProperty filterProperty() {
        return filter;
    }

    Confirmations confirmations() {
        return confirmations;
    }

    /**
     * Replaces the findings. The row of a record that was just confirmed stays in its place until the list is renewed.
     */
    public void show(List<Finding> findings) {
        settled.clear();
        merge(findings);
    }

    private void merge(List<Finding> findings) {
        latest = List.copyOf(findings);
        countHarmful();
        var fresh = latest.stream().map(wording::row).toList();
        var kept = new ArrayList<>(fresh);
        for (int i = 0; i < all.size(); i++) {
            var old = all.get(i);
            if (isMarked(old) && indexOf(kept, old) < 0) {
                kept.add(placeAfter(kept, all.subList(0, i)), old);
            }
        }
        all = List.copyOf(kept);
        history = count(history);
        keep.accept(history.text());
        regroup();
    }

    /** Removes the rows of confirmed records that are no longer findings. */
    void renew() {
        confirmations.renew(latest.stream().map(wording::row).flatMap(row -> row.key().stream())
                .collect(Collectors.toSet()));
        merge(latest);
    }

    /**
     * The number of findings that can mislead a visitor. A confirmation that resolves one counts at once, before the
     * findings are collected again.
     */
    public ReadOnlyLongProperty harmfulProperty() {
        return harmful.getReadOnlyProperty();
    }

    private void countHarmful() {
        harmful.set(latest.stream().filter(finding -> finding.harm().isHarmful()).map(wording::row)
                .filter(row -> !isResolved(row)).count());
    }

    private boolean isResolved(QualityRow row) {
        return row.isResolvedByConfirming() && row.key().filter(settled::contains).isPresent();
    }

    /** What is most wrong with the data, in one sentence. */
    String headline() {
        if (latest.isEmpty()) {
            return words().get("quality.none");
        }
        var worst = wording.row(latest.getFirst());
        long alike = latest.stream().filter(finding -> finding.harm() == worst.finding().harm()).count() - 1;
        return alike == 0 ? words().get("quality.worst", worst.where(), worst.issue())
                : words().get("quality.worst.more", worst.where(), worst.issue(), state.formats().number(alike));
    }

    /** The number of harmful findings by day, today included. */
    FindingHistory history() {
        return history;
    }

    /** How the number of harmful findings has developed. */
    String progress() {
        return progress.text(history, harmful.get());
    }

    /** The shown findings as tab-separated lines, for a spreadsheet. */
    String copied() {
        return groups.get().stream().flatMap(group -> group.rows().stream().map(row -> String.join("\t", group.name(),
                row.issue(), row.where(), row.onKiosk(), say(row)))).collect(Collectors.joining("\n"));
    }

    /** What to tell a visitor until the finding is resolved, in the visitor's language. */
    String say(QualityRow row) {
        return wording.say(row.finding(), state.visitor());
    }

    /** The same sentence in the language of the staff; empty if it is the visitor's. */
    Optional<String> sayForStaff(QualityRow row) {
        Lang staff = words().lang();
        return staff.equals(state.visitor()) ? Optional.empty() : Optional.of(wording.say(row.finding(), staff));
    }

    /** The people and bodies that can confirm it. */
    List<String> whoToAsk(QualityRow row) {
        return new WhoToAsk(state).of(row.finding());
    }

    /** What happens to a visitor. */
    String harm(QualityRow row) {
        return wording.explanation(row.finding().harm());
    }

    /**
     * Confirms the records of rows as of today, except those in doubt.
     *
     * @return one row of each record in doubt: what was seen of it must be asked
     */
    List<QualityRow> confirm(List<QualityRow> rows) {
        var asked = new LinkedHashMap<RecordKey, QualityRow>();
        var sure = new ArrayList<RecordKey>();
        rows.stream().filter(QualityRow::isConfirmable).forEach(row -> row.key().ifPresent(key -> {
            if (confirmations.isDoubtful(key)) {
                asked.putIfAbsent(key, row);
            } else {
                sure.add(key);
            }
        }));
        confirmations.confirm(sure);
        return List.copyOf(asked.values());
    }

    /** Takes back the last confirmation; returns the names of its records. */
    List<String> takeBack() {
        var keys = confirmations.undo();
        return all.stream().filter(row -> row.key().filter(keys::contains).isPresent()).map(QualityRow::where)
                .distinct()
                .toList();
    }

    private boolean isMarked(QualityRow row) {
        return row.key().filter(confirmations.states()::containsKey).isPresent();
    }

    /** The index after the last of some earlier rows that is still in a list. */
    private static int placeAfter(List<QualityRow> rows, List<QualityRow> earlier) {
        return earlier.reversed().stream().mapToInt(before -> indexOf(rows, before)).filter(index -> index >= 0)
                .findFirst().orElse(-1) + 1;
    }

    private static int indexOf(List<QualityRow> rows, QualityRow row) {
        return rows.stream().map(QualityRow::id).toList().indexOf(row.id());
    }

    private FindingHistory count(FindingHistory days) {
        return days.with(progress.today(), harmful.get());
    }

    private void regroup() {
        var typed = filter.get().strip();
        groups.set(Arrays.stream(Impact.values()).map(harm -> {
            var own = all.stream().filter(row -> row.finding().harm() == harm).toList();
            return new QualityGroup(harm, wording.name(harm), wording.explanation(harm),
                    typed.isEmpty() ? own : own.stream().filter(row -> row.matches(typed)).toList(), own.size());
        }).toList());
    }

    private Messages words() {
        return state.words();
    }
}
