// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** The state that all views share: the current content and the visitor's language. */
public final class DeskState {

    private final ReadOnlyObjectWrapper<Content> content;
    private final ObjectProperty<Lang> visitor;
    private final Messages words;
    private final MessageCatalogue visitorWords;
    private final Clock clock;
    private final DeskMemory memory;

    /**
     * The state at the start.
     *
     * @param words the strings of the window, in the language of the staff
     * @param visitorWords the strings that visitors read and hear
     */
    public DeskState(Content content, Messages words, MessageCatalogue visitorWords, Clock clock) {
        this(content, words, visitorWords, clock, DeskMemory.brief());
    }

    /** The state at the start, with what the window remembers over restarts. */
    public DeskState(Content content, Messages words, MessageCatalogue visitorWords, Clock clock, DeskMemory memory) {
        this.content = new ReadOnlyObjectWrapper<>(content);
        this.visitor = new SimpleObjectProperty<>(content.manifest().defaultLanguage());
        this.words = words;
        this.visitorWords = visitorWords;
        this.clock = clock;
        this.memory = memory;
    }

    /** The content, with reception's changes. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public Content content() {
        return content.get();
    }

    /** Replaces the content. */
    public void show(Content changed) {
        content.set(changed);
    }

    /** The visitor's language, for previews, spoken texts and handouts. */
    public ObjectProperty<Lang> visitorProperty() {
        return visitor;
    }

    public Lang visitor() {
        return visitor.get();
    }

    /** The languages that a visitor can choose. */
    public List<Lang> languages() {
        return content().manifest().languages().stream().map(language -> language.tag()).toList();
    }

    /** The strings of the window. */
    public Messages words() {
        return words;
    }

    /** The strings in the visitor's language. */
    public Messages visitorWords() {
        return visitorWords.in(visitor());
    }

    /** The visitor's strings in another language. */
    public Messages visitorWords(Lang lang) {
        return visitorWords.in(lang);
    }

    /** The formats of numbers and dates for the staff. */
    public Formats formats() {
        return new Formats(words);
    }

    /** A text of the content in the language of the staff. */
    public String text(LocalizedText text) {
        return text.in(words.lang());
    }

    /** A moment in words, in the time zone of the kiosk. */
    public String moment(Instant moment) {
        var zone = content().manifest().timeZone();
        return words.get("value.moment", formats().date(moment.atZone(zone).toLocalDate()),
                formats().time(moment, zone));
    }

    public Clock clock() {
        return clock;
    }

    /** What the window remembers over restarts. */
    public DeskMemory memory() {
        return memory;
    }
}
