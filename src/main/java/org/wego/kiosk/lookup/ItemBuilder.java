// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.search.SearchField;
import org.wego.kiosk.search.SearchField.FieldRole;
import org.wego.kiosk.search.Searchable;

/** Collects the texts by which an item is found. */
final class ItemBuilder {

    private final LookupItem item;
    private final List<SearchField> fields = new ArrayList<>();

    /** An item with its name, and with what tells it from others, in all languages. */
    ItemBuilder(LookupItem item) {
        this.item = item;
        name(item.name());
        item.detail().ifPresent(this::text);
    }

    /** Another name, or the same one as it is read aloud. */
    ItemBuilder name(LocalizedText name) {
        var role = item.kind() == LookupKind.PERSON ? FieldRole.PERSON : FieldRole.NAME;
        Stream.concat(name.wordings(), name.spoken().values().stream()).forEach(wording -> add(wording, role));
        return this;
    }

    ItemBuilder name(String name) {
        add(name, FieldRole.NAME);
        return this;
    }

    /** A text about the item. */
    ItemBuilder text(LocalizedText text) {
        text.wordings().forEach(wording -> add(wording, FieldRole.TEXT));
        return this;
    }

    ItemBuilder number(PhoneNumber number) {
        add(number.written(), FieldRole.NUMBER);
        return this;
    }

    /** A name of something that belongs to the item. */
    ItemBuilder related(LocalizedText name) {
        name.wordings().forEach(wording -> add(wording, FieldRole.RELATED));
        return this;
    }

    ItemBuilder related(String name) {
        add(name, FieldRole.RELATED);
        return this;
    }

    /** The words of a string as names or as labels. */
    ItemBuilder words(SearchWords words, String key, FieldRole role) {
        words.fields("", key, role).forEach(fields::add);
        return this;
    }

    /** The item with its texts and the words for its kind. */
    Searchable<LookupKind, LookupItem> build(SearchWords words) {
        if (!item.kind().words().isEmpty()) {
            words(words, item.kind().words(), FieldRole.KIND);
        }
        return new Searchable<>(item, item.kind(), fields.stream().distinct().toList());
    }

    private void add(String text, FieldRole role) {
        fields.add(new SearchField("", text, role));
    }
}
