// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.typed.TypedMoment;
import org.wego.kiosk.desk.typed.TypedMoment.DateAndTime;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyOrigin;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.MessageCatalogue;

/** A message that staff are writing. Confined to the FX thread. */
public final class EmergencyDraft {

    /** The usual lengths, minutes. */
    static final List<Integer> MINUTES = List.of(15, 30, 60);
    private static final int USUAL_MINUTES = 30;

    private final DeskState state;
    private final ObjectProperty<Optional<PreparedMessage>> prepared = new SimpleObjectProperty<>(
            Optional.of(PreparedMessage.LEAVE));
    private final StringProperty place = new SimpleStringProperty("");
    private final Map<Lang, OwnText> own = new LinkedHashMap<>();
    private final Set<TargetChoice> targets = new LinkedHashSet<>();
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(USUAL_MINUTES);
    private final StringProperty end = new SimpleStringProperty("");
    private final String id = UUID.randomUUID().toString();

    /** What staff have written in one language. */
    record OwnText(StringProperty headline, StringProperty text) {}

    /** A draft of the first prepared message, for half an hour, to all lobbies. */
    public EmergencyDraft(DeskState state) {
        this.state = state;
        state.languages()
                .forEach(
                        lang -> own.put(lang, new OwnText(new SimpleStringProperty(""), new SimpleStringProperty(""))));
    }

    DeskState state() {
        return state;
    }

    /** The prepared message; empty while staff write their own. */
    ObjectProperty<Optional<PreparedMessage>> preparedProperty() {
        return prepared;
    }

    /** The place that a prepared message names. */
    StringProperty placeProperty() {
        return place;
    }

    /** The own texts, by language. */
    Map<Lang, OwnText> own() {
        return own;
    }

    /** Where the message is shown; nothing chosen: everywhere. */
    Set<TargetChoice> targets() {
        return targets;
    }

    ObjectProperty<Integer> minutesProperty() {
        return minutes;
    }

    /** The typed end; blank: after the minutes. */
    StringProperty endProperty() {
        return end;
    }

    /** The languages of the content that the message lacks. */
    List<Lang> missing() {
        var present = texts().stream().map(EmergencyText::lang).toList();
        return state.languages().stream().filter(lang -> !present.contains(lang)).toList();
    }

    private List<EmergencyText> texts() {
        return prepared.get().map(this::prepared).orElseGet(() -> own.entrySet().stream()
                .filter(entry -> !entry.getValue().headline().get().isBlank())
                .map(entry -> new EmergencyText(entry.getKey(), entry.getValue().headline().get().strip(),
                        entry.getValue().text().get().strip()))
                .toList());
    }

    /** In each language of the content in which the program has the sentences. */
    private List<EmergencyText> prepared(PreparedMessage message) {
        var texts = new ArrayList<EmergencyText>();
        for (var lang : state.languages()) {
            if (MessageCatalogue.BUNDLED.contains(lang)
                    || lang.bases().stream().anyMatch(MessageCatalogue.BUNDLED::contains)) {
                var words = state.visitorWords(lang);
                texts.add(new EmergencyText(lang, words.get(message.headline(), place.get().strip()),
                        words.get(message.text())));
            }
        }
        return texts;
    }

    /** The name of a prepared message for the staff. */
    String name(PreparedMessage message) {
        return state.visitorWords(state.words().lang()).get(message.headline(), "…");
    }

    /** Why the message cannot be sent yet, in words; empty when it can. */
    Optional<String> fault() {
        var words = state.words();
        if (prepared.get().filter(PreparedMessage::namesPlace).isPresent() && place.get().isBlank()) {
            return Optional.of(words.get("emergency.fault.place"));
        }
        if (texts().isEmpty()) {
            return Optional.of(words.get("emergency.fault.text"));
        }
        if (texts().stream().anyMatch(text -> text.headline().length() > EmergencyMessage.MAX_HEADLINE)) {
            return Optional.of(words.get("emergency.fault.headline", EmergencyMessage.MAX_HEADLINE));
        }
        var now = state.clock().instant();
        return until(now).filter(moment -> moment.isAfter(now)
                && !moment.isAfter(now.plus(EmergencyMessage.LONGEST))).isPresent() ? Optional.empty()
                        : Optional.of(words.get("emergency.fault.end"));
    }

    /** The end; empty when what was typed is not understood. */
    private Optional<Instant> until(Instant now) {
        if (end.get().isBlank()) {
            return Optional.of(now.plus(Duration.ofMinutes(minutes.get())));
        }
        var zone = state.content().manifest().timeZone();
        var here = LocalDateTime.ofInstant(now, zone);
        var typed = new TypedMoment(here.toLocalDate(), state.words());
        return typed.parse(end.get())
                .or(() -> typed.parseTime(end.get())
                        .map(time -> new DateAndTime(Optional.empty(), Optional.of(time))))
                .flatMap(read -> read.moment().or(() -> read.time().map(time -> next(here, here.with(time)))))
                .map(moment -> moment.atZone(zone).toInstant());
    }

    /** A time of day that has passed is that of tomorrow. */
    private static LocalDateTime next(LocalDateTime here, LocalDateTime today) {
        return today.isAfter(here) ? today : today.plusDays(1);
    }

    /** The message, sent now; there must be no fault. */
    EmergencyMessage message() {
        var now = Instant.ofEpochSecond(state.clock().instant().getEpochSecond());
        return new EmergencyMessage(EmergencyMessage.FORMAT, id, EmergencyOrigin.DESK, false, now,
                until(now).orElseThrow(), TargetChoice.target(targets), texts());
    }
}
