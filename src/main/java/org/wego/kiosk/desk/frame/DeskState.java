// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** What all views share: the content as the lobby shows it now, and the language of the visitor at the counter. */
public final class DeskState {

    private final ReadOnlyObjectWrapper<Content> content;
    private final ObjectProperty<Lang> visitor;
    private final Messages words;
    private final MessageCatalogue visitorWords;
    private final Clock clock;

    /**
     * The state at the start.
     *
     * @param words of the window, in the language of the staff
     * @param visitorWords what a visitor reads and hears, in his language
     */
    public DeskState(Content content, Messages words, MessageCatalogue visitorWords, Clock clock) {
        this.content = new ReadOnlyObjectWrapper<>(content);
        this.visitor = new SimpleObjectProperty<>(content.manifest().defaultLanguage());
        this.words = words;
        this.visitorWords = visitorWords;
        this.clock = clock;
    }

    /** The content, with what reception has changed. */
    public ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public Content content() {
        return content.get();
    }

    /** Takes content that has changed. */
    public void show(Content changed) {
        content.set(changed);
    }

    /** The language of the visitor: one switch for what is said, shown and handed over. */
    public ObjectProperty<Lang> visitorProperty() {
        return visitor;
    }

    public Lang visitor() {
        return visitor.get();
    }

    /** The languages that a visitor can have. */
    public List<Lang> languages() {
        return content().manifest().languages().stream().map(language -> language.tag()).toList();
    }

    /** The strings of the window. */
    public Messages words() {
        return words;
    }

    /** The strings for the visitor. */
    public Messages visitorWords() {
        return visitorWords.in(visitor());
    }

    /** The strings for a visitor of another language. */
    public Messages visitorWords(Lang lang) {
        return visitorWords.in(lang);
    }

    /** Numbers and dates for the staff. */
    public Formats formats() {
        return new Formats(words);
    }

    /** A text of the content in the language of the staff. */
    public String text(LocalizedText text) {
        return text.in(words.lang());
    }

    public Clock clock() {
        return clock;
    }
}
