// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wego.kiosk.desk.correct.Workshop;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Confirmation;
import org.wego.kiosk.overlay.Edit;
import org.wego.kiosk.overlay.Entry;
import org.wego.kiosk.overlay.Finding;
import org.wego.kiosk.overlay.Ordering;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.pack.PackChecker;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;

/** Checks and saves what reception changes: by the rules of the pack, and only what can be shown. */
final class DeskWorkshop implements Workshop {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    /** Where an editor keeps within which record an added one lies. */
    private static final String PARENT = "/in";

    private final PackChecker checker;
    private final Overlay overlay;
    private final Clock clock;
    private final ZoneId zone;
    private final DeskSystem system;
    private final Trial trial;
    private final Runnable saved;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile OverlaidPack now;
    private volatile Optional<List<Finding>> before = Optional.empty();

    /**
     * A workshop.
     *
     * @param read the content
     * @param system does the work, and says who saves
     * @param trial draws the screen of a record; says why it cannot be drawn
     * @param saved is told on the FX thread when something has been saved
     */
    DeskWorkshop(DeskContent read, Clock clock, DeskSystem system, Trial trial, Runnable saved) {
        this.checker = read.checker();
        this.overlay = read.overlay();
        this.clock = clock;
        this.zone = read.pack().content().manifest().timeZone();
        this.system = system;
        this.trial = trial;
        this.saved = saved;
        this.now = read.records();
    }

    /** Looks at what is saved now, here or elsewhere. */
    void refresh() {
        now = overlay.now();
        before = Optional.empty();
    }

    /** The records as they are known here. */
    OverlaidPack records() {
        return now;
    }

    /** What the content would be with a value in the place of a record. */
    PackResult with(RecordKey key, Value value) {
        return checker.read(overlay.edited(now, key, edit(key, value)).source());
    }

    @Override
    public List<Hidden> hidden() {
        return Stream.of(RecordKind.values()).flatMap(kind -> now.hidden(kind).stream())
                .map(key -> new Hidden(key, now.packValue(key).flatMap(DeskWorkshop::name).orElse(key.id()))).toList();
    }

    /** The name of a record in the first language of the pack, as far as it has one. */
    private static Optional<String> name(Value record) {
        return Stream.of("/name", "/title", "/text").flatMap(field -> record.at(field).stream())
                .flatMap(value -> switch (value) {
                    case Value.Text(var text) -> Stream.of(text);
                    case Value.Fields(var languages) -> languages.values().stream().limit(1)
                            .flatMap(first -> first.textAt("").stream());
                    default -> Stream.<String>empty();
                }).findFirst();
    }

    @Override
    public void unhide(RecordKey key, Consumer<Outcome> answer) {
        system.background().execute(() -> answer(broughtBack(key, now.revision(key),
                overlay.versions(key).stream().filter(entry -> entry.change().wording().isPresent())
                        .mapToLong(Entry::revision).findFirst().orElse(0)),
                answer));
    }

    @Override
    public Optional<Standing> standing(RecordKey key) {
        return now.value(key).map(value -> new Standing(isAdded(key) ? now.parent(key).map(
                parent -> value.with(PARENT, Value.text(parent))).orElse(value) : value, now.revision(key)));
    }

    @Override
    public void check(RecordKey key, Value value, Consumer<List<Fault>> answer) {
        int number = asked.incrementAndGet();
        system.background().execute(() -> {
            // Whoever types on wants to know of the last letter, not of each.
            if (number == asked.get()) {
                var faults = faults(overlay.check(now, before(), key, edit(key, value)));
                system.window().execute(() -> answer.accept(faults));
            }
        });
    }

    /** The findings without an edit; looked for once, until something is saved. */
    private List<Finding> before() {
        var known = before.orElseGet(() -> overlay.findings(now));
        before = Optional.of(known);
        return known;
    }

    @Override
    public void save(RecordKey key, long expected, Value value, Consumer<Outcome> answer) {
        system.background().execute(() -> {
            var edit = edit(key, value);
            answer(ifDrawn(key, value, () -> overlay.save(key, expected, edit, system.staff())), answer);
        });
    }

    /** Saves what can be drawn; what does not check is refused by the saving itself. */
    private Outcome ifDrawn(RecordKey key, Value value, Supplier<SaveResult> save) {
        var fault = with(key, value) instanceof PackResult.Accepted pack ? trial.fault(pack, key)
                : Optional.<String>empty();
        return fault.<Outcome>map(reason -> new Outcome.Refused(List.of(new Fault("", reason, "", true))))
                .orElseGet(() -> outcome(key, save));
    }

    @Override
    public void hide(RecordKey key, long expected, Consumer<Outcome> answer) {
        Edit edit = isAdded(key) ? new Edit.Withdraw() : new Edit.Hide();
        system.background().execute(() -> answer(outcome(key,
                () -> overlay.save(key, expected, edit, system.staff())), answer));
    }

    @Override
    public void restore(RecordKey key, long expected, long revision, Consumer<Outcome> answer) {
        system.background().execute(() -> answer(broughtBack(key, expected, revision), answer));
    }

    private Outcome broughtBack(RecordKey key, long expected, long revision) {
        var wording = overlay.versions(key).stream().filter(entry -> entry.revision() == revision).findFirst()
                .flatMap(entry -> entry.change().wording()).or(() -> now.packValue(key));
        Supplier<SaveResult> save = () -> overlay.rollBack(key, expected, revision, system.staff());
        return wording.map(value -> ifDrawn(key, value, save)).orElseGet(() -> outcome(key, save));
    }

    @Override
    public void move(RecordKey key, int by, Consumer<Outcome> answer) {
        system.background().execute(() -> {
            var ids = new ArrayList<>(now.keys(key.kind()).stream().map(RecordKey::id).toList());
            int from = ids.indexOf(key.id());
            int to = Math.clamp((long) from + by, 0, ids.size() - 1);
            if (from >= 0) {
                Collections.rotate(ids.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            }
            var order = RecordKey.orderOf(key.kind());
            answer(outcome(order, () -> overlay.save(order, now.revision(order), new Edit.Put(Ordering.of(ids)),
                    system.staff())), answer);
        });
    }

    @Override
    public void history(RecordKey key, Consumer<List<Version>> answer) {
        system.background().execute(() -> {
            var versions = new ArrayList<Version>();
            overlay.versions(key).forEach(entry -> versions.add(new Version(entry.revision(),
                    WHEN.format(entry.savedAt().atZone(zone)), entry.savedBy(), entry.change().wording())));
            now.packValue(key).ifPresent(value -> versions.add(new Version(0, "", "", Optional.of(value))));
            system.window().execute(() -> answer.accept(List.copyOf(versions)));
        });
    }

    @Override
    public Value confirmed(Value value) {
        return Confirmation.of(value, LocalDate.ofInstant(clock.instant(), zone), system.staff());
    }

    private Edit edit(RecordKey key, Value value) {
        boolean known = now.packValue(key).isPresent() || now.value(key).isPresent();
        var own = value.without(PARENT);
        return known && value.textAt(PARENT).equals(isAdded(key) ? now.parent(key) : Optional.empty())
                ? new Edit.Put(own)
                : new Edit.Add(own, value.textAt(PARENT));
    }

    private boolean isAdded(RecordKey key) {
        return now.packValue(key).isEmpty();
    }

    private Outcome outcome(RecordKey key, Supplier<SaveResult> save) {
        var result = save.get();
        refresh();
        return switch (result) {
            case SaveResult.Saved _ -> new Outcome.Saved();
            case SaveResult.Conflict(var theirs) -> new Outcome.Conflict(standing(key).orElseGet(
                    () -> new Standing(Value.empty(), now.revision(key))), theirs.map(Entry::savedBy).orElse(""));
            case SaveResult.Refused(var findings) -> new Outcome.Refused(faults(findings));
        };
    }

    private void answer(Outcome outcome, Consumer<Outcome> answer) {
        system.window().execute(() -> {
            if (outcome instanceof Outcome.Saved) {
                saved.run();
            }
            answer.accept(outcome);
        });
    }

    private List<Fault> faults(List<Finding> findings) {
        return findings.stream().map(finding -> new Fault(finding.pointer(), message(finding.problem()),
                finding.problem().hint(), finding.isError())).toList();
    }

    /** A fault of the folder names it: whoever puts that right has to know where it is. */
    private String message(Problem problem) {
        return Path.of(problem.file()).isAbsolute() && !problem.message().contains(problem.file())
                ? problem.message() + " (" + problem.file() + ")"
                : problem.message();
    }
}
