// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyTarget;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;

/** The messages that this desk has sent and that have not ended; over a restart, too. Confined to the FX thread. */
public final class SentEmergencies {

    private static final String MEMORY = "emergencies";

    private final DeskState state;
    private final EmergencyChannel channel;
    private final Executor window;
    private final Supplier<List<LobbyChoice>> lobbies;
    private final Consumer<String> say;
    private final StrictJson json = new StrictJson();
    private final ReadOnlyObjectWrapper<List<SentMessage>> current = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A message that was sent.
     *
     * @param headline for the staff
     */
    record SentMessage(String id, String headline, Instant until, EmergencyTarget target) {}

    private record SentMessages(List<SentMessage> sent) {}

    /**
     * The messages that the window remembers.
     *
     * @param window runs tasks on the FX thread
     * @param lobbies those that are linked; none at a desk that is not linked
     * @param say shows a message that needs no answer
     */
    public SentEmergencies(DeskState state, EmergencyChannel channel, Executor window,
            Supplier<List<LobbyChoice>> lobbies, Consumer<String> say) {
        this.state = state;
        this.channel = channel;
        this.window = window;
        this.lobbies = lobbies;
        this.say = say;
        current.set(remembered());
        refresh();
    }

    private List<SentMessage> remembered() {
        try {
            var text = state.memory().get(MEMORY);
            return text.isEmpty() ? List.of()
                    : json.read(text.get().getBytes(StandardCharsets.UTF_8), SentMessages.class).sent();
        } catch (JsonException e) {
            return List.of();
        }
    }

    private void set(List<SentMessage> next) {
        current.set(List.copyOf(next));
        state.memory().put(MEMORY, next.isEmpty() ? ""
                : new String(json.write(new SentMessages(next)), StandardCharsets.UTF_8));
    }

    /** The messages that have not ended, the latest first. */
    ReadOnlyObjectProperty<List<SentMessage>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Forgets what has ended by itself. Call at least once a minute. */
    public void refresh() {
        var now = state.clock().instant();
        var left = current.get().stream().filter(message -> message.until().isAfter(now)).toList();
        if (!left.equals(current.get())) {
            set(left);
        }
    }

    /** The lobbies of the site. */
    List<LobbyChoice> lobbies() {
        return lobbies.get();
    }

    /** Has a message shown. */
    void send(EmergencyMessage message) {
        var sent = new SentMessage(message.id(), headline(message), message.until(), message.target());
        var next = new ArrayList<>(List.of(sent));
        next.addAll(current.get());
        set(next);
        channel.show(message, why -> window.execute(() -> {
            remove(sent);
            say.accept(state.words().get("emergency.failed", why));
        }));
    }

    private String headline(EmergencyMessage message) {
        return message.texts().stream().filter(text -> text.lang().equals(state.words().lang())).findFirst()
                .orElseGet(() -> message.texts().getFirst()).headline();
    }

    /** Whether any message is shown. */
    public ObservableBooleanValue isShownProperty() {
        return Bindings.createBooleanBinding(() -> !current.get().isEmpty(), current);
    }

    /** Ends all messages. */
    public void endAll() {
        current.get().forEach(this::end);
    }

    /** Ends a message. */
    void end(SentMessage message) {
        remove(message);
        say.accept(state.words().get("emergency.ended", message.headline()));
        channel.end(message.id(), why -> window.execute(() -> {
            var next = new ArrayList<>(List.of(message));
            next.addAll(current.get());
            set(next);
            say.accept(state.words().get("emergency.end-failed", why));
        }));
    }

    private void remove(SentMessage message) {
        set(current.get().stream().filter(one -> !one.equals(message)).toList());
    }

    /** Whether lobbies take messages from the folder of this desk. */
    boolean usesFolder() {
        return channel.usesFolder();
    }

    /** What is said of a message: where it is shown, and until when. */
    String words(SentMessage message) {
        var until = state.formats().time(message.until(), state.content().manifest().timeZone());
        var meant = lobbies.get().stream()
                .filter(lobby -> message.target().covers(Optional.of(lobby.unit()), lobby.group())).toList();
        return meant.isEmpty()
                ? state.words().get(usesFolder() ? "emergency.sent" : "emergency.sent.linked", message.headline(),
                        until)
                : state.words().get("emergency.shown", message.headline(),
                        meant.stream().filter(lobby -> lobby.showing().contains(message.id())).count(), meant.size(),
                        until);
    }
}
