// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;

/**
 * A notice as a visitor reads it.
 *
 * @param notice the notice
 * @param text its text in the visitor's language, or, if that is missing, in the first language of the pack
 * @param foreign the language of the text if it is not the visitor's
 */
public record ShownNotice(Notice notice, String text, Optional<Manifest.Language> foreign) {

    /** Stands for the words that reception shows this page, so that visitors close them like a notice. */
    private static final Notice OF_RECEPTION = new Notice("shown-by-reception", LocalizedText.same("-"),
            Optional.empty(), Optional.empty(), new Provenance("reception", new AsOf("2026"), Optional.empty(),
                    Optional.empty()));

    /** The words that reception shows this page, if it does and the visitor has not closed them; at most one. */
    public static List<ShownNotice> byReception(Destination page, ScreenContext context) {
        var session = context.session();
        return session.isShown(page) && !session.closedNotices().contains(OF_RECEPTION)
                ? List.of(new ShownNotice(OF_RECEPTION, context.message("shown.strip"), Optional.empty()))
                : List.of();
    }

    static boolean isOfReception(Notice notice) {
        return notice.equals(OF_RECEPTION);
    }

    /** Whether it is shown for a time only. */
    public boolean urgent() {
        return notice.isForATime();
    }

    /** The current notices at a place: those with a time limit first, otherwise in the order of the pack. */
    public static List<ShownNotice> at(NoticePlace place, Content content, ScreenContext context) {
        return content.noticesAt(context.now(), place).stream().map(notice -> of(notice, content, context.lang()))
                .sorted(Comparator.comparing(notice -> !notice.urgent())).toList();
    }

    /** The current notices that are laid over screens and that the visitor has not closed. */
    public static List<ShownNotice> overScreens(Content content, ScreenContext context) {
        return at(NoticePlace.SCREENS, content, context).stream()
                .filter(shown -> !context.session().closedNotices().contains(shown.notice())).toList();
    }

    /**
     * The texts of the current notices on the greeting that are written in a language, those with a time limit first. A text that is the same in all
     * languages belongs to the first one.
     */
    public static List<String> greeting(Content content, Optional<Instant> now, Lang lang) {
        boolean first = content.manifest().defaultLanguage().equals(lang);
        return content.noticesAt(now, NoticePlace.GREETING).stream()
                .sorted(Comparator.comparing(notice -> !notice.isForATime())).map(Notice::text)
                .filter(text -> text.neutral().isPresent() ? first : text.speaks(lang)).map(text -> text.in(lang))
                .toList();
    }

    private static ShownNotice of(Notice notice, Content content, Lang visitor) {
        var foreign = notice.text().languageFor(visitor).filter(_ -> !notice.text().speaks(visitor))
                .flatMap(lang -> content.manifest().languages().stream()
                        .filter(language -> language.tag().equals(lang)).findFirst());
        return new ShownNotice(notice, notice.text().in(visitor), foreign);
    }
}
