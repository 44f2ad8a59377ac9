// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.speech.Speaker;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.speech.VoiceSettings;
import org.wego.kiosk.text.Messages;

/**
 * Leads the ring over the screen and, when the visitor wants a voice, says what it comes to.
 *
 * <p>It reads the glass anew each time, so it never speaks of something that is no longer there. All on the FX thread.
 */
public final class Narrator {

    /** How many texts that an action brought onto the screen are read at once. */
    private static final int MAX_NEWS = 4;

    private final Pane layers;
    private final Supplier<Session> session;
    private final Function<Lang, Messages> messages;
    private final Speaker speaker;
    private final ReadingCursor cursor = new ReadingCursor();
    private List<Utterance> said = List.of();
    private List<String> before = List.of();
    private Optional<Node> touched = Optional.empty();
    private boolean led;
    private boolean paused;
    private boolean taught;

    /**
     * A narrator of what lies in {@code layers}: of the uppermost layer, when there are several.
     *
     * @param session what the visitor chose, now
     * @param messages the interface strings of a language
     */
    public Narrator(Pane layers, Supplier<Session> session, Function<Lang, Messages> messages, Speaker speaker) {
        this.layers = layers;
        this.session = session;
        this.messages = messages;
        this.speaker = speaker;
    }

    /** The visitor has come to another screen: its title, how much is on it, and its first item. */
    public void arrive(ScreenSummary summary) {
        led = true;
        boolean wanted = cursor.around().isPresent();
        cursor.clear();
        if (voice()) {
            var page = page();
            var words = new ArrayList<Utterance>();
            if (!taught && !summary.readWhole()) {
                taught = true;
                words.add(sayings().get("voice.tutorial"));
            }
            words.addAll(sayings().arrival(summary, page));
            page.first().ifPresent(this::moveTo);
            say(words);
        } else if (wanted) {
            page().controls().first().ifPresent(this::moveTo);
        }
    }

    /** Another page of the same screen has come up. */
    public void turned(int number, int pages) {
        led = true;
        if (voice()) {
            layers.applyCss();
            layers.layout();
            var page = page();
            var words = new ArrayList<>(List.of(sayings().get("voice.page", number + 1, pages)));
            page.first().ifPresent(first -> {
                moveTo(first);
                words.addAll(sayings().item(first, page.items()));
            });
            say(words);
        }
    }

    /**
     * The same screen has been built anew, because the visitor chose something: the ring stays at what it was at.
     *
     * @param choice what was chosen, in words
     */
    public void rebuilt(String choice) {
        stayed();
        tell(choice);
    }

    /** The same screen has been built anew without the visitor's doing: the ring stays, and nothing is said. */
    public void stayed() {
        led = true;
        var before = cursor.around();
        cursor.clear();
        before.flatMap(old -> page().items().stream().filter(old::isLike).findFirst()).ifPresent(this::moveTo);
    }

    /** Says something, when the visitor wants a voice. */
    public void tell(String text) {
        if (voice()) {
            say(List.of(sayings().say(text)));
        }
    }

    /** Says for the last time something: the visitor wants no voice any more. */
    public void announceOff() {
        led = true;
        cursor.clear();
        say(List.of(sayings().get("voice.off")));
        said = List.of();
    }

    /** Moves the ring, with the voice on to texts, too; from nowhere it goes to the first item of the touch zone. */
    public void move(CursorStep step) {
        var page = page();
        var stops = voice() ? page : page.controls();
        var next = cursor.around().flatMap(item -> stops.at(item.node())).map(item -> step.from(item, stops.items()))
                .or(stops::first);
        next.ifPresent(item -> {
            moveTo(item);
            if (voice()) {
                say(sayings().item(item, page.items()));
            }
        });
    }

    /** Does what a touch of the item within the ring would do. */
    public void act() {
        cursor.around().flatMap(item -> page().at(item.node())).filter(AccessibleItem::canAct).map(AccessibleItem::node)
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).ifPresent(ButtonBase::fire);
    }

    /** A control is about to act, by whatever means. */
    public void acting() {
        led = false;
        before = voice() ? page().texts() : List.of();
    }

    /** The control has acted: says what that changed, unless it led elsewhere. */
    public void acted() {
        if (voice() && !led) {
            announceChanges();
        }
        before = List.of();
    }

    /**
     * A finger has come down: with the voice on, the first touch of an item says it, the second acts.
     *
     * @param point of the scene
     * @return whether the touch may act
     */
    public boolean touch(Point2D point) {
        if (!voice()) {
            cursor.clear();
            return true;
        }
        var page = page();
        var item = page.at(point);
        var node = item.map(AccessibleItem::node);
        if (node.equals(touched) && item.filter(AccessibleItem::canAct).isPresent()) {
            return true;
        }
        item.ifPresent(this::moveTo);
        item.ifPresent(found -> say(sayings().item(found, page.items())));
        touched = node;
        return false;
    }

    /** Says once more what was said last. */
    public void repeat() {
        if (voice()) {
            say(said);
        }
    }

    /** Rests, or goes on. */
    public void pause() {
        if (paused) {
            speaker.resume();
        } else {
            speaker.pause();
        }
        paused = !paused;
    }

    /** Is silent, until something else is to be said. */
    public void stop() {
        paused = false;
        speaker.stop();
    }

    /** The visitor has gone: nothing of the visit is left. */
    public void forget() {
        stop();
        cursor.forget(layers);
        touched = Optional.empty();
        said = List.of();
        taught = false;
    }

    /** The item within the ring in its new state, what stands in a field, and texts that were not there before. */
    private void announceChanges() {
        var page = page();
        var words = new ArrayList<Utterance>();
        cursor.around().flatMap(item -> page.at(item.node()))
                .filter(item -> item.kind() == AccessibleItem.ItemKind.CHOICE)
                .ifPresent(item -> words.addAll(sayings().item(item, page.items())));
        page.items().stream().filter(item -> !item.isControl() && !before.contains(item.text())).limit(MAX_NEWS)
                .forEach(item -> words.addAll(item.words()));
        if (!words.isEmpty()) {
            say(words);
        }
    }

    private void say(List<Utterance> words) {
        paused = false;
        said = List.copyOf(words);
        var audio = session.get().audio();
        speaker.say(said, new VoiceSettings(audio.rate(), audio.volume()));
    }

    private void moveTo(AccessibleItem item) {
        touched = Optional.empty();
        cursor.moveTo(item, layers);
    }

    private ReadableItems page() {
        return ReadableItems.of(layers, session.get().language());
    }

    private boolean voice() {
        return session.get().audio().voice();
    }

    private Announcements sayings() {
        return new Announcements(messages.apply(session.get().language()));
    }
}
