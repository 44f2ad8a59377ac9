// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.desk.correct.Workshop;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;

/** Checks and saves what reception changes: by the rules of the pack, and only what can be shown. */
final class DeskWorkshop implements Workshop {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final LiveContent live;
    private final OverlayFolder folder;
    private final Drafts drafts;
    private final Clock clock;
    private final ZoneId zone;
    private final DeskSystem system;
    private final Trial trial;
    private final Consumer<LiveContent.Reading> changed;
    private volatile Overlay overlay;

    /**
     * A workshop.
     *
     * @param zone of the kiosk
     * @param system does the work, and says who saves
     * @param trial draws the screens of a record; says why they cannot be drawn
     * @param changed is told of what has been saved, on the FX thread
     */
    DeskWorkshop(LiveContent live, OverlayFolder folder, Clock clock, ZoneId zone, DeskSystem system, Trial trial,
            Consumer<LiveContent.Reading> changed) {
        this.live = live;
        this.folder = folder;
        this.drafts = new Drafts(live);
        this.clock = clock;
        this.zone = zone;
        this.system = system;
        this.trial = trial;
        this.changed = changed;
        this.overlay = folder.read();
    }

    /** Takes what somebody has changed elsewhere. */
    void take(Overlay now) {
        overlay = now;
    }

    /** The changes as they are known here. */
    Overlay overlay() {
        return overlay;
    }

    /** What the content would be with a value in the place of a record. */
    PackResult with(RecordKey key, Value value) {
        return live.with(overlay.with(drafts.of(key, value))).result();
    }

    @Override
    public Optional<Standing> standing(RecordKey key) {
        return drafts.value(key, overlay).map(value -> new Standing(value, overlay.revision(key)));
    }

    @Override
    public void check(RecordKey key, Value value, Consumer<List<Fault>> answer) {
        system.background().execute(() -> {
            var faults = faults(key, drafts.of(key, value));
            system.window().execute(() -> answer.accept(faults));
        });
    }

    @Override
    public void save(RecordKey key, int expected, Value value, Consumer<Outcome> answer) {
        system.background().execute(() -> save(drafts.of(key, value), expected, answer));
    }

    @Override
    public void hide(RecordKey key, int expected, Consumer<Outcome> answer) {
        system.background().execute(() -> save(drafts.hiding(key), expected, answer));
    }

    @Override
    public void restore(RecordKey key, int expected, int revision, Consumer<Outcome> answer) {
        system.background()
                .execute(() -> save(folder.history(key).stream().filter(change -> change.revision() == revision)
                        .findFirst().map(drafts::back).orElseGet(() -> drafts.backToPack(key)), expected, answer));
    }

    @Override
    public void move(RecordKey key, int by, Consumer<Outcome> answer) {
        system.background().execute(() -> {
            var ids = new ArrayList<>(live.records(overlay).ids(key.subject()));
            int from = ids.indexOf(key.id());
            int to = Math.clamp((long) from + by, 0, ids.size() - 1);
            if (from >= 0) {
                Collections.rotate(ids.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            }
            var order = new RecordKey(Overlay.ORDER, key.subject());
            save(Change.draft(order, Change.Kind.ORDERED, Optional.empty(), Optional.empty(), Optional.of(
                    new Value.Items(ids.stream().<Value>map(Value.Text::new).toList()))), overlay.revision(order),
                    answer);
        });
    }

    @Override
    public List<Version> history(RecordKey key) {
        var versions = new ArrayList<Version>();
        folder.history(key).forEach(change -> versions.add(new Version(change.revision(),
                WHEN.format(change.savedAt().atZone(zone)), change.savedBy(), change.kind().name(),
                change.value().or(() -> change.kind() == Change.Kind.WITHDRAWN ? drafts.ofPack(key)
                        : Optional.empty()))));
        drafts.ofPack(key).ifPresent(value -> versions.add(new Version(0, "", "", "", Optional.of(value))));
        return List.copyOf(versions);
    }

    @Override
    public Value confirmation() {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("on", new Value.Text(LocalDate.ofInstant(clock.instant(), zone).toString()));
        fields.put("by", new Value.Text(system.staff()));
        return new Value.Fields(fields);
    }

    /** Nothing goes live that does not check and cannot be drawn. */
    private void save(Change change, int expected, Consumer<Outcome> answer) {
        var faults = faults(change.key(), change).stream().filter(Fault::error).toList();
        Outcome outcome = faults.isEmpty() ? written(change, expected) : new Outcome.Refused(faults);
        var reading = outcome instanceof Outcome.Saved ? Optional.of(live.read())
                : Optional.<LiveContent.Reading>empty();
        reading.ifPresent(now -> overlay = now.overlay());
        system.window().execute(() -> {
            reading.ifPresent(changed);
            answer.accept(outcome);
        });
    }

    private Outcome written(Change change, int expected) {
        try {
            return switch (folder.save(change, expected, system.staff())) {
                case SaveResult.Saved _ -> new Outcome.Saved();
                case SaveResult.Conflict(var theirs) -> {
                    overlay = folder.read();
                    yield new Outcome.Conflict(standing(change.key()).orElseGet(() -> new Standing(Value.empty(),
                            theirs.map(Change::revision).orElse(0))), theirs.map(Change::savedBy).orElse(""));
                }
            };
        } catch (IOException e) {
            return new Outcome.Refused(List.of(new Fault("", String.valueOf(e.getMessage()), "", true)));
        }
    }

    private List<Fault> faults(RecordKey key, Change change) {
        var draft = overlay.with(change);
        var records = live.records(draft);
        return switch (live.with(draft).result()) {
            case PackResult.Refused(var problems) -> faults(key, problems, records);
            case PackResult.Accepted accepted -> {
                var found = new ArrayList<>(faults(key, accepted.warnings(), records));
                trial.fault(accepted, key).ifPresent(reason -> found.add(new Fault("", reason, "", true)));
                yield List.copyOf(found);
            }
        };
    }

    /** The problems of this record, and errors wherever they are: they would keep all content from being shown. */
    private static List<Fault> faults(RecordKey key, List<Problem> problems,
            OverlaidPack records) {
        var faults = new ArrayList<Fault>();
        for (var problem : problems) {
            var place = records.trace(problem.file(), problem.pointer());
            boolean here = place.filter(traced -> traced.key().equals(key)).isPresent();
            if (here) {
                faults.add(new Fault(place.get().pointer(), problem.message(), problem.hint(), problem.isError()));
            } else if (problem.isError()) {
                faults.add(new Fault("", problem.toString(), "", true));
            }
        }
        return faults;
    }
}
