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
 * Moves the reading cursor over the screen and, with the voice on, reads the item that it reaches.
 *
 * <p>It collects the items again each time, so that it never reads a removed one. Only for the FX thread.
 */
public final class Narrator {

    /** How many new texts are read after an action. */
    private static final int MAX_TEXTS = 4;

    private final Pane layers;
    private final Supplier<Session> session;
    private final Function<Lang, Messages> messages;
    private final Speaker speaker;
    private final ReadingCursor cursor = new ReadingCursor();
    private List<Utterance> said = List.of();
    private List<String> textsBefore = List.of();
    private final HeardNotices heard = new HeardNotices();
    private Optional<Node> touched = Optional.empty();
    private boolean screenRebuilt;
    private boolean paused;
    private boolean tutorialGiven;

    /**
     * A narrator of the uppermost of some layers.
     *
     * @param session the present session
     * @param messages the interface strings of a language
     */
    public Narrator(Pane layers, Supplier<Session> session, Function<Lang, Messages> messages, Speaker speaker) {
        this.layers = layers;
        this.session = session;
        this.messages = messages;
        this.speaker = speaker;
    }

    /** Announces another screen: its title, the number of items and its first item. */
    public void arrive(ScreenSummary summary) {
        screenRebuilt = true;
        boolean wanted = cursor.around().isPresent();
        cursor.clear();
        if (voice()) {
            var page = page();
            var words = new ArrayList<Utterance>();
            if (!tutorialGiven && !summary.readWhole()) {
                tutorialGiven = true;
                words.add(sayings().get("voice.tutorial"));
            }
            words.addAll(sayings().arrival(summary, page, heard.first(page.overScreen())));
            page.first().ifPresent(this::moveTo);
            say(words);
        } else if (wanted) {
            page().controls().first().ifPresent(this::moveTo);
        }
    }

    /** Announces another page of the same screen. */
    public void turned(int number, int pages) {
        screenRebuilt = true;
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

    /** Restores the cursor after a rebuild that follows a choice of the visitor, and says the choice. */
    public void rebuilt(String choice) {
        stayed();
        tell(choice);
    }

    /** Restores the cursor after a rebuild that the visitor did not cause; says nothing. */
    public void stayed() {
        screenRebuilt = true;
        var previous = cursor.around();
        cursor.clear();
        previous.flatMap(old -> page().items().stream().filter(old::isLike).findFirst()).ifPresent(this::moveTo);
    }

    /** Says a text if the voice is on. */
    public void tell(String text) {
        if (voice()) {
            say(List.of(sayings().say(text)));
        }
    }

    /** Says that the voice is off, and hides the cursor. */
    public void announceOff() {
        screenRebuilt = true;
        cursor.clear();
        say(List.of(sayings().get("voice.off")));
        said = List.of();
    }

    /** Moves the cursor; to texts only with the voice on. A hidden one appears at the first item of the touch zone. */
    public void move(CursorStep step) {
        var page = page();
        var stops = voice() ? page : page.controls();
        cursor.around().flatMap(item -> stops.at(item.node())).map(item -> step.from(item, stops.items()))
                .or(stops::first).ifPresent(item -> {
                    moveTo(item);
                    if (voice()) {
                        say(sayings().item(item, page.items()));
                    }
                });
    }

    /** Activates the control at the cursor. */
    public void act() {
        cursor.around().flatMap(item -> page().at(item.node())).filter(AccessibleItem::canAct).map(AccessibleItem::node)
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).ifPresent(ButtonBase::fire);
    }

    /** Must be called before a control acts, however it was activated. */
    public void acting() {
        screenRebuilt = false;
        textsBefore = voice() ? page().texts() : List.of();
    }

    /** Must be called after a control has acted: says what changed, unless the screen was replaced or rebuilt. */
    public void acted() {
        if (voice() && !screenRebuilt) {
            announceChanges();
        }
        textsBefore = List.of();
    }

    /**
     * Handles the press of a finger: with the voice on, the first touch of an item reads it, the second may act.
     *
     * @param point in the scene
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

    /** Repeats the last announcement. */
    public void repeat() {
        if (voice()) {
            say(said);
        }
    }

    /** Pauses or resumes the voice. */
    public void pause() {
        if (paused) {
            speaker.resume();
        } else {
            speaker.pause();
        }
        paused = !paused;
    }

    /** Stops the present announcement. */
    public void stop() {
        paused = false;
        speaker.stop();
    }

    /** Forgets the visit. */
    public void forget() {
        stop();
        cursor.forget(layers);
        touched = Optional.empty();
        said = List.of();
        heard.forget();
        tutorialGiven = false;
    }

    /** Says the choice at the cursor in its new state, and the texts that are new on the screen. */
    private void announceChanges() {
        var page = page();
        var words = new ArrayList<Utterance>();
        cursor.around().flatMap(item -> page.at(item.node()))
                .filter(item -> item.kind() == AccessibleItem.ItemKind.CHOICE)
                .ifPresent(item -> words.addAll(sayings().item(item, page.items())));
        page.items().stream().filter(item -> !item.isControl() && !textsBefore.contains(item.text())).limit(MAX_TEXTS)
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
