// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.taxi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.model.taxi.FareEstimate;
import org.wego.kiosk.model.taxi.TaxiFare;
import org.wego.kiosk.model.taxi.TaxiGoal;
import org.wego.kiosk.model.taxi.TaxiGuide;
import org.wego.kiosk.model.taxi.TaxiMeter;
import org.wego.kiosk.model.taxi.TaxiPhrase;
import org.wego.kiosk.model.taxi.TaxiSurcharge;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.text.LineNameOrder;

/** The texts about taking a taxi. */
final class TaxiViewModel {

    private static final double KILOMETRE = 1000;
    private static final double TEN = 10;

    private final TaxiGuide guide;
    private final Content content;
    private final ScreenContext context;

    TaxiViewModel(TaxiGuide guide, Content content, ScreenContext context) {
        this.guide = guide;
        this.content = content;
        this.context = context;
    }

    String title() {
        return context.text(guide.title());
    }

    /** The language of the driver. */
    Lang driver() {
        return content.contact().address().local().language();
    }

    List<TaxiPhrase> phrases() {
        return guide.phrases();
    }

    String text(TaxiPhrase phrase) {
        return context.text(phrase.text());
    }

    /** A sentence in the driver's language; empty when the visitor reads the same one. */
    Optional<String> forDriver(TaxiPhrase phrase) {
        return Optional.of(phrase.text().in(driver())).filter(words -> !words.equals(text(phrase)));
    }

    List<String> checks() {
        return guide.checks().stream().map(context::text).toList();
    }

    Optional<TaxiGuide.ComplaintNumber> complaints() {
        return guide.complaints();
    }

    String number(TaxiGuide.ComplaintNumber complaints) {
        return context.formats().phone(complaints.number());
    }

    /** The goals to which a fare can be estimated; none without fares. */
    List<TaxiGoal> goals() {
        return guide.fares().isEmpty() ? List.of()
                : guide.goals().stream().filter(goal -> guide.metres(goal, position()).isPresent()).toList();
    }

    private GeoPoint position() {
        return content.manifest().kiosk().position();
    }

    String name(TaxiGoal goal) {
        return context.text(goal.name());
    }

    void choose(TaxiGoal goal) {
        context.remember().accept(new Destination.Taxi(Optional.of(goal.id())));
    }

    /** How far it is: exactly, by road, or about. */
    String distance(TaxiGoal goal) {
        int metres = guide.metres(goal, position()).orElseThrow();
        var kilometres = context.formats().decimal(Math.round(metres / KILOMETRE * TEN) / TEN);
        return context.message(goal.metres().isPresent() ? "taxi.by-road" : "taxi.about-distance", kilometres);
    }

    /** What a ride to a goal costs in each kind of taxi, or why no sum is shown. */
    List<String> fares(TaxiGoal goal) {
        int metres = guide.metres(goal, position()).orElseThrow();
        return guide.fares().stream().map(fare -> context.message("taxi.fare", context.text(fare.name()),
                estimate(fare, metres))).toList();
    }

    private String estimate(TaxiFare fare, int metres) {
        var zone = content.manifest().timeZone();
        return switch (TaxiMeter.estimate(fare, metres, context.now(), zone)) {
            case FareEstimate.FareRange(var low, var high, var surcharge) -> {
                var range = context.message("taxi.range", context.formats().number(low),
                        context.formats().number(high), fare.currency());
                yield surcharge == 0 ? range
                        : context.message("taxi.with-surcharge", range, context.formats().number(surcharge));
            }
            case FareEstimate.TooOld(var until) ->
                context.message("taxi.too-old", context.formats().date(until));
            case FareEstimate.NoTime() -> context.message("taxi.no-time");
        };
    }

    /** The surcharges of all fares; empty if there are none. */
    Optional<String> surcharges() {
        return guide.fares().stream().flatMap(fare -> fare.surcharges().stream()).distinct().map(this::surcharge)
                .reduce((one, other) -> one + context.message("list.separator") + other)
                .map(all -> context.message("taxi.surcharges", all));
    }

    /** Where the fares are from, and of when they are. */
    List<String> origins() {
        return guide.fares().stream().map(this::origin).distinct().toList();
    }

    private String surcharge(TaxiSurcharge surcharge) {
        return context.message("taxi.surcharge", context.message("hours.times", surcharge.from(), surcharge.until()),
                context.formats().number(surcharge.percent()));
    }

    private String origin(TaxiFare fare) {
        var source = Optional.ofNullable(content.sources().get(fare.provenance().source()))
                .map(found -> context.text(found.title())).orElse("");
        return context.message("taxi.source", source, context.formats().asOf(fare.provenance().asOf()));
    }

    /** The night buses of the pack; empty if it has none. */
    Optional<String> nightBuses() {
        var lines = content.lines().values().stream().filter(BusLine::night).toList();
        var names = LineNameOrder.sorted(lines, line -> context.text(line.name())).stream()
                .map(line -> context.text(line.name())).collect(Collectors.joining(context.message("list.separator")));
        return Optional.of(names).filter(all -> !all.isEmpty());
    }
}
