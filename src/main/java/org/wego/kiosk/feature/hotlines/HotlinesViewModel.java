// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.hotlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.hotline.Hotline;
import org.wego.kiosk.model.hotline.HotlineGuide;
import org.wego.kiosk.model.hotline.LanguageService;
import org.wego.kiosk.model.hours.Opening;
import org.wego.kiosk.model.hours.OpeningClock;
import org.wego.kiosk.model.hours.OpeningHours;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.OpeningTexts;

/** The texts about hotlines, for a visitor's language and the present moment. */
final class HotlinesViewModel {

    private final HotlineGuide guide;
    private final ScreenContext context;
    private final OpeningClock clock;
    private final OpeningTexts texts;

    HotlinesViewModel(HotlineGuide guide, Content content, ScreenContext context) {
        this.guide = guide;
        this.context = context;
        var zone = content.manifest().timeZone();
        this.clock = new OpeningClock(zone, content.holidays());
        this.texts = new OpeningTexts(context.messages(), zone);
    }

    String title() {
        return context.text(guide.title());
    }

    /** The answer: which numbers are open now in the visitor's language. */
    String answer() {
        if (context.now().isEmpty()) {
            return context.message("hotlines.no-time");
        }
        var open = speaking().stream().filter(hotline -> opening(hotline) instanceof Opening.Open)
                .map(this::number).toList();
        return open.isEmpty() ? context.message("hotlines.none-open")
                : context.message("hotlines.open-now", String.join(", ", open));
    }

    /** The hotlines that speak the visitor's language: first those that are open now, last those that are closed. */
    List<HotlineRow> own() {
        return speaking().stream().sorted(Comparator.comparingInt(hotline -> rank(opening(hotline)))).map(this::row)
                .toList();
    }

    private static int rank(Opening opening) {
        return switch (opening) {
            case Opening.Open _ -> 0;
            case Opening.NotKnown() -> 1;
            case Opening.Closed _ -> 2;
        };
    }

    private List<Hotline> speaking() {
        return guide.hotlines().stream().filter(hotline -> hotline.in(context.lang()).isPresent()).toList();
    }

    private Reported<OpeningHours> hours(Hotline hotline) {
        return hotline.in(context.lang()).map(LanguageService::hours).orElseGet(Reported.NotRecorded::new);
    }

    private Opening opening(Hotline hotline) {
        return clock.at(hours(hotline), context.now());
    }

    private HotlineRow row(Hotline hotline) {
        var week = hours(hotline).known().map(texts::week)
                .filter(hours -> !hours.equals(context.message("hours.always")));
        return new HotlineRow(number(hotline), code(hotline), context.text(hotline.name()),
                context.text(hotline.about()), () -> texts.state(opening(hotline), context.now()),
                week.orElse(""),
                context.message("hotlines.languages", context.formats().number(hotline.count())),
                languages(hotline));
    }

    private String number(Hotline hotline) {
        return context.formats().phone(hotline.number());
    }

    private static String code(Hotline hotline) {
        return "tel:" + hotline.number().dialled();
    }

    /** The number and the name of a hotline without the visitor's language, and its languages. */
    List<OtherHotline> others() {
        return guide.hotlines().stream().filter(hotline -> hotline.in(context.lang()).isEmpty())
                .map(hotline -> new OtherHotline(number(hotline), context.text(hotline.name()),
                        context.message("hotlines.only", languages(hotline)),
                        context.message("hotlines.without",
                                context.formats().number(hotline.count()))))
                .toList();
    }

    /**
     * A hotline without the visitor's language.
     *
     * @param only the languages that it speaks, in a sentence
     * @param count how many languages it speaks, in a sentence
     */
    record OtherHotline(String number, String name, String only, String count) {}

    private String languages(Hotline hotline) {
        var names = hotline.languages().stream().map(this::name).collect(Collectors.joining(separator()));
        return hotline.moreLanguages()
                .map(more -> context.message("hotlines.more-languages", names, context.formats().number(more)))
                .orElse(names);
    }

    private String name(Lang lang) {
        return lang.locale().getDisplayLanguage(context.lang().locale());
    }

    /** What all states leave open, and how sure the entries are. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        speaking().stream().map(this::opening).flatMap(opening -> texts.doubt(opening).stream()).distinct()
                .forEach(notes::add);
        var published = new LinkedHashMap<String, List<String>>();
        for (var hotline : guide.hotlines()) {
            var provenance = hotline.provenance();
            var when = provenance.confirmed()
                    .map(confirmed -> context.message("offices.confirmed", context.formats().date(confirmed.on())))
                    .orElseGet(() -> context.message("hotlines.published", context.formats().when(provenance.asOf())));
            published.computeIfAbsent(when, _ -> new ArrayList<>()).add(number(hotline));
        }
        published.forEach((when, numbers) -> notes.add(
                context.message("hotlines.dated", String.join(", ", numbers), when)));
        return List.copyOf(notes);
    }

    /** All notes in one line. */
    String note() {
        return notes().stream().reduce((one, other) -> context.message("hours.sentences", one, other)).orElse("");
    }

    private String separator() {
        return context.message("list.separator");
    }
}
