// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.model.hotline.LanguageService;
import org.wego.kiosk.model.hours.OpeningClock;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.text.OpeningTexts;

/** Creates the details of a hotline; its large card leads through a call of three, in two languages. */
final class HotlineDetails {

    private final DetailsTexts words;
    private final Instant now;

    HotlineDetails(DetailsTexts words, Instant now) {
        this.words = words;
        this.now = now;
    }

    RecordDetails hotline(RecordKey key, Hotline hotline) {
        var name = words.text(hotline.name());
        var about = words.text(hotline.about());
        var facts = new ArrayList<Fact>();
        facts.add(words.phone("field.phone", "contact.phone", hotline.number()));
        facts.add(Fact.of("sheet.about", about));
        hotline.services().forEach(service -> facts.add(Fact.of("form.services", service(service))));
        hotline.moreLanguages().ifPresent(more -> facts
                .add(Fact.of("form.more-languages", words.formats().number(more))));
        hotline.press().ifPresent(press -> facts.add(Fact.of("form.press", words.text(press))));
        var sentence = Stream.concat(Stream.of(hotline.number().written() + " " + name, about),
                hotline.services().stream().map(this::service)).collect(Collectors.joining("\n"));
        return new RecordDetails(key, hotline.number().written(), name, Optional.empty(), facts, List.of(), List.of(),
                sentence, List.of(words.origin("origin.record", hotline.provenance())),
                Optional.of(new RecordDetails.PhonePayload("tel:" + hotline.number().dialled(),
                        words.words().get("reception.call.caption"))),
                hotline.interprets() ? threeWay(hotline) : List.of(hotline.number().written(), name, about));
    }

    private String service(LanguageService service) {
        var zone = words.content().manifest().timeZone();
        var texts = new OpeningTexts(words.words(), zone);
        var clock = new OpeningClock(zone, words.content().holidays());
        var moment = Optional.of(now).filter(TrustedClock::isTrusted);
        var names = service.languages().stream().map(lang -> name(lang, words.lang()))
                .collect(Collectors.joining(words.words().get("list.separator")));
        return names + ": " + texts.state(clock.at(service.hours(), moment), moment)
                + " (" + String.join(words.words().get("list.separator"), texts.hours(service.hours())) + ")";
    }

    private static String name(Lang lang, Lang in) {
        return lang.locale().getDisplayLanguage(in.locale());
    }

    /** Dial, press, say: in the language of the details, and in that of the place. */
    private List<String> threeWay(Hotline hotline) {
        var local = words.content().contact().address().local().language();
        var lines = new ArrayList<String>();
        lines.add(hotline.number().written() + " " + words.text(hotline.name()));
        lines.addAll(steps(hotline, words.words(), words.lang()));
        if (!local.equals(words.lang())) {
            lines.addAll(steps(hotline, new MessageCatalogue(Map.of()).in(local), words.lang()));
        }
        return List.copyOf(lines);
    }

    private static List<String> steps(Hotline hotline, Messages messages, Lang visitor) {
        var steps = new ArrayList<String>();
        steps.add(messages.get("threeway.dial", hotline.number().written()));
        hotline.press().ifPresent(press -> steps.add(messages.get("threeway.press", press.in(messages.lang()))));
        steps.add(messages.get("threeway.say", name(visitor, messages.lang())));
        return steps;
    }
}
