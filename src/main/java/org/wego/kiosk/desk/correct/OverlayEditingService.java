// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.ConfirmationStamp;
import org.wego.kiosk.overlay.Doubt;
import org.wego.kiosk.overlay.Edit;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordOrder;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.overlay.Sighting;
import org.wego.kiosk.pack.PackResult;

/**
 * Checks and saves reception's changes, by the rules of the pack; refuses a record whose screen cannot be rendered.
 *
 * <p>Must be called on the FX thread unless noted. Works in the background and answers on the FX thread.
 */
public final class OverlayEditingService {

    /** The field of an added record that names its parent. */
    private static final String PARENT = "/in";

    private final Overlay overlay;
    private final String editor;
    private final Executor background;
    private final Executor window;
    private final BiFunction<PackResult.Accepted, RecordKey, Optional<String>> renderCheck;
    private final Runnable saved;
    private final AtomicInteger lastCheck = new AtomicInteger();
    private volatile OverlaidPack now;
    private volatile Optional<List<RecordProblem>> before = Optional.empty();

    /**
     * A service.
     *
     * @param now the records at the start
     * @param editor the name or initials recorded with each change
     * @param background runs long tasks, one at a time
     * @param window runs tasks on the FX thread
     * @param renderCheck renders the screen of a record; returns why it cannot be rendered, empty if it can
     * @param saved called on the FX thread after each save
     */
    public OverlayEditingService(Overlay overlay, OverlaidPack now, String editor, Executor background,
            Executor window, BiFunction<PackResult.Accepted, RecordKey, Optional<String>> renderCheck,
            Runnable saved) {
        this.overlay = overlay;
        this.now = now;
        this.editor = editor;
        this.background = background;
        this.window = window;
        this.renderCheck = renderCheck;
        this.saved = saved;
    }

    /** The name or initials recorded with each change. */
    String staff() {
        return editor;
    }

    /** Reads the saved changes, those of other windows too. Not for the FX thread. */
    public void refresh() {
        now = overlay.now();
        before = Optional.empty();
    }

    /** The records as of the last refresh. */
    public OverlaidPack records() {
        return now;
    }

    /** The content with a changed value of a record. Not for the FX thread. */
    PackResult preview(RecordKey key, Value value) {
        return overlay.preview(now, key, edit(key, value));
    }

    /** The hidden records, by kind. */
    List<RecordKey> hidden() {
        return Stream.of(RecordKind.values()).flatMap(kind -> now.hidden(kind).stream()).toList();
    }

    /** The name of a pack record in the pack's first language; its id if it has none. */
    String name(RecordKey key) {
        return now.packValue(key).flatMap(OverlayEditingService::name).orElse(key.id());
    }

    private static Optional<String> name(Value record) {
        return Stream.of("/name", "/title", "/text").flatMap(field -> record.at(field).stream())
                .flatMap(value -> switch (value) {
                    case Value.Text(var text) -> Stream.of(text);
                    case Value.Fields(var languages) -> languages.values().stream().limit(1)
                            .flatMap(first -> first.textAt("").stream());
                    default -> Stream.<String>empty();
                }).findFirst();
    }

    /** The saved state of a record; empty if it does not exist. */
    public Optional<CurrentRecord> current(RecordKey key) {
        return now.value(key).map(value -> new CurrentRecord(isAdded(key) ? now.parent(key).map(
                parent -> value.with(PARENT, Value.text(parent))).orElse(value) : value, now.revision(key)));
    }

    /** The record as in the content pack; empty if reception added it. */
    Optional<Value> packValue(RecordKey key) {
        return now.packValue(key);
    }

    /** The saved state of a record after a conflict; without fields if it was hidden or withdrawn. */
    CurrentRecord theirs(RecordKey key) {
        return current(key).orElseGet(() -> new CurrentRecord(Value.empty(), now.revision(key)));
    }

    /** Checks a value by the rules of the pack. Of several waiting checks only the last is answered. */
    void check(RecordKey key, Value value, Consumer<List<RecordProblem>> answer) {
        int number = lastCheck.incrementAndGet();
        background.execute(() -> {
            if (number == lastCheck.get()) {
                var findings = overlay.check(now, before(), key, edit(key, value));
                window.execute(() -> answer.accept(findings));
            }
        });
    }

    /** The findings without the edit; cached until the next save. */
    private List<RecordProblem> before() {
        var known = before.orElseGet(() -> overlay.findings(now));
        before = Optional.of(known);
        return known;
    }

    /**
     * Saves a new or changed record. A value that equals the pack's record ends the change of it.
     *
     * @param expected the saved revision at the start of editing
     */
    public void save(RecordKey key, long expected, Value value, Consumer<SaveResult> answer) {
        inBackground(answer, () -> {
            var edit = edit(key, value);
            return ifRendered(key, value, () -> overlay.save(key, expected, edit, editor));
        });
    }

    /** Hides a record in the lobby; its history is kept. */
    void hide(RecordKey key, long expected, Consumer<SaveResult> answer) {
        Edit edit = isAdded(key) ? new Edit.Withdraw() : new Edit.Hide();
        inBackground(answer, () -> overlay.save(key, expected, edit, editor));
    }

    /** Shows a hidden record again, with its last value. */
    void unhide(RecordKey key, Consumer<SaveResult> answer) {
        inBackground(answer, () -> rollBack(key, now.revision(key),
                overlay.versions(key).stream().filter(entry -> entry.change().wording().isPresent())
                        .mapToLong(RecordVersion::revision).findFirst().orElse(0)));
    }

    /** Restores an earlier version as a new version; revision 0 is the pack's record. */
    public void restore(RecordKey key, long expected, long revision, Consumer<SaveResult> answer) {
        inBackground(answer, () -> rollBack(key, expected, revision));
    }

    private SaveResult rollBack(RecordKey key, long expected, long revision) {
        var wording = overlay.versions(key).stream().filter(entry -> entry.revision() == revision).findFirst()
                .flatMap(entry -> entry.change().wording()).or(() -> now.packValue(key));
        long wanted = wording.isPresent() && wording.equals(now.packValue(key)) ? 0 : revision;
        Supplier<SaveResult> save = () -> overlay.rollBack(key, expected, wanted, editor);
        return wording.map(value -> ifRendered(key, value, save)).orElseGet(save);
    }

    /** Moves a record within its list by a number of places. */
    void move(RecordKey key, int by, Consumer<SaveResult> answer) {
        inBackground(answer, () -> {
            var ids = RecordOrder.moved(now.keys(key.kind()).stream().map(RecordKey::id).toList(), key.id(), by);
            var order = RecordKey.orderOf(key.kind());
            return overlay.save(order, now.revision(order), new Edit.Put(RecordOrder.of(ids)), editor);
        });
    }

    /** All versions, newest first; the last is the pack's record, with revision 0. */
    void history(RecordKey key, Consumer<List<RecordVersion>> answer) {
        background.execute(() -> {
            var versions = Stream.concat(overlay.versions(key).stream(),
                    now.packValue(key).map(value -> RecordVersion.ofPack(key, value)).stream()).toList();
            window.execute(() -> answer.accept(versions));
        });
    }

    /** The value, marked as confirmed on a day; unchanged if the record has no provenance. */
    public Value confirmed(Value value, LocalDate on) {
        return ConfirmationStamp.of(value, on, editor);
    }

    /** The value as seen on a day; unchanged if it is not in doubt. */
    public Value settled(Value value, Sighting seen, LocalDate on) {
        return Doubt.of(value).map(doubt -> doubt.settled(value, seen, on, editor)).orElse(value);
    }

    private Edit edit(RecordKey key, Value value) {
        boolean known = now.packValue(key).isPresent() || now.value(key).isPresent();
        if (now.packValue(key).equals(Optional.of(value))) {
            return new Edit.Withdraw();
        }
        return known && value.textAt(PARENT).equals(isAdded(key) ? now.parent(key) : Optional.empty())
                ? new Edit.Put(value.without(PARENT))
                : new Edit.Add(value.without(PARENT), value.textAt(PARENT));
    }

    private boolean isAdded(RecordKey key) {
        return now.packValue(key).isEmpty();
    }

    /**
     * Saves a value unless its screen cannot be rendered. A value that fails the check is refused by the save itself.
     */
    private SaveResult ifRendered(RecordKey key, Value value, Supplier<SaveResult> save) {
        var fault = preview(key, value) instanceof PackResult.Accepted pack ? renderCheck.apply(pack, key)
                : Optional.<String>empty();
        return fault.<SaveResult>map(reason -> new SaveResult.SaveRefused(List.of(RecordProblem.error(key, reason))))
                .orElseGet(save);
    }

    private void inBackground(Consumer<SaveResult> answer, Supplier<SaveResult> work) {
        background.execute(() -> {
            var result = work.get();
            refresh();
            window.execute(() -> {
                if (result instanceof SaveResult.Saved) {
                    saved.run();
                }
                answer.accept(result);
            });
        });
    }
}
