// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.desk.directory.RecordDetails.Origin;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.text.AbsenceMessages;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;

/** Creates facts and origins in one language. */
final class DetailsTexts {

    private final Content content;
    private final Messages words;
    private final DialledForms phones = new DialledForms(PhoneNumberUtil.getInstance());

    DetailsTexts(Content content, Messages words) {
        this.content = content;
        this.words = words;
    }

    Content content() {
        return content;
    }

    Messages words() {
        return words;
    }

    Lang lang() {
        return words.lang();
    }

    Formats formats() {
        return new Formats(words);
    }

    /** The text on one line. */
    String text(LocalizedText text) {
        return text.in(lang()).replace('\n', ' ');
    }

    Fact phone(String label, String name, Reported<PhoneNumber> number) {
        return number.known().map(known -> phone(label, name, known))
                .orElseGet(() -> absent(label, name, number));
    }

    Fact phone(String label, String name, PhoneNumber number) {
        return new Fact(label, words.get(name), number.written(), true, phones.of(number));
    }

    <T> Fact value(String label, String name, Reported<T> value, Function<T, String> write) {
        return value.known().map(known -> new Fact(label, words.get(name), write.apply(known), true, List.of()))
                .orElseGet(() -> absent(label, name, value));
    }

    Origin origin(String what, Provenance provenance) {
        var source = Optional.ofNullable(content.sources().get(provenance.source()));
        var name = source.map(known -> words.get("city.source", text(known.publisher()), text(known.title())))
                .orElse(provenance.source());
        var confirmed = provenance.confirmed().map(found -> formats().date(found.on()) + ", " + found.by());
        return new Origin(what, name, formats().asOf(provenance.asOf()), confirmed, provenance.note().map(this::text));
    }

    private Fact absent(String label, String name, Reported<?> value) {
        return new Fact(label, words.get(name), AbsenceMessages.of(words, words.get(name), value), false, List.of());
    }
}
