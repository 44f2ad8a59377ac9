// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.model.board.Dialogue;
import org.wego.kiosk.model.board.DialogueTurn;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;

/**
 * Everything that a visitor has chosen.
 *
 * <p>A session is immutable: the next visitor gets a {@link #fresh} one, which has nothing of the previous visitor.
 *
 * @param language the language of the screens and of the voice
 * @param textSize the size of texts
 * @param contrast whether the screen has high contrast: black, white and one yellow
 * @param reach whether every control is within reach from a wheelchair
 * @param simple whether home offers the main tasks only
 * @param audio the audio settings
 * @param unhurried whether the visit lasts until the visitor ends it
 * @param closedNotices the notices that are no longer laid over screens
 * @param shown the page that reception shows to the visitor; empty when reception shows none
 * @param dialogue what was said with the pointing board
 */
public record Session(Lang language, TextSize textSize, boolean contrast, boolean reach, boolean simple,
        AudioSettings audio, boolean unhurried, Set<Notice> closedNotices, Optional<Destination> shown,
        Dialogue dialogue) {

    /** The size of texts. */
    public enum TextSize {
        STANDARD(100), MEDIUM(150), LARGE(200);

        private final int percent;

        TextSize(int percent) {
            this.percent = percent;
        }

        public int percent() {
            return percent;
        }
    }

    public Session {
        closedNotices = Set.copyOf(closedNotices);
    }

    /** A visitor who has closed no notice. */
    public Session(Lang language, TextSize textSize, boolean contrast, boolean reach, boolean simple,
            AudioSettings audio, boolean unhurried) {
        this(language, textSize, contrast, reach, simple, audio, unhurried, Set.of(), Optional.empty(),
                Dialogue.NONE);
    }

    /** A visitor who has chosen nothing yet. */
    public static Session fresh(Lang language) {
        return new Session(language, TextSize.STANDARD, false, false, false, AudioSettings.DEFAULT, false);
    }

    public Session withLanguage(Lang value) {
        return new Session(value, textSize, contrast, reach, simple, audio, unhurried, closedNotices, shown, dialogue);
    }

    public Session withTextSize(TextSize value) {
        return new Session(language, value, contrast, reach, simple, audio, unhurried, closedNotices, shown, dialogue);
    }

    public Session withContrast(boolean value) {
        return new Session(language, textSize, value, reach, simple, audio, unhurried, closedNotices, shown, dialogue);
    }

    public Session withReach(boolean value) {
        return new Session(language, textSize, contrast, value, simple, audio, unhurried, closedNotices, shown,
                dialogue);
    }

    public Session withSimple(boolean value) {
        return new Session(language, textSize, contrast, reach, value, audio, unhurried, closedNotices, shown,
                dialogue);
    }

    public Session withAudio(AudioSettings value) {
        return new Session(language, textSize, contrast, reach, simple, value, unhurried, closedNotices, shown,
                dialogue);
    }

    public Session withUnhurried(boolean value) {
        return new Session(language, textSize, contrast, reach, simple, audio, value, closedNotices, shown, dialogue);
    }

    /** The notices that are closed now, and others. */
    public Session withClosed(List<Notice> notices) {
        var all = new HashSet<>(closedNotices);
        all.addAll(notices);
        return new Session(language, textSize, contrast, reach, simple, audio, unhurried, all, shown, dialogue);
    }

    public Session withDialogue(Dialogue value) {
        return new Session(language, textSize, contrast, reach, simple, audio, unhurried, closedNotices, shown, value);
    }

    /** Whether something was said with the pointing board since another session, and nothing else has changed. */
    public boolean differsByTurns(Session before) {
        return !dialogue.turns().equals(before.dialogue.turns())
                && equals(before.withDialogue(dialogue.withTurned(before.dialogue.turned())));
    }

    /** The page that reception shows, and its strip is open again. A card is what staff say in the dialogue. */
    public Session withShown(Destination page) {
        var closed = closedNotices.stream().filter(notice -> !ShownNotice.isOfReception(notice))
                .collect(Collectors.toSet());
        return new Session(language, textSize, contrast, reach, simple, audio, unhurried, closed, Optional.of(page),
                page instanceof Destination.Card(var id) ? dialogue.with(new DialogueTurn(id, CardSpeaker.STAFF))
                        : dialogue);
    }

    /** Whether reception shows a page, in whatever state the visitor has brought it. */
    public boolean isShown(Destination page) {
        return shown.filter(of -> switch (of) {
            case Destination.Line _,Destination.OfficeDetail _,Destination.Card _ -> of.equals(page);
            default -> DestinationPath.name(of).equals(DestinationPath.name(page));
        }).isPresent();
    }

    /** Whether notices were closed since another session, and nothing else was chosen. */
    public boolean differsByClosedNotices(Session before) {
        return closedNotices.size() > before.closedNotices.size() && equals(
                new Session(before.language, before.textSize, before.contrast, before.reach, before.simple,
                        before.audio, before.unhurried, closedNotices, before.shown, before.dialogue));
    }

    /** Whether texts are larger than standard. */
    public boolean large() {
        return textSize != TextSize.STANDARD;
    }
}
