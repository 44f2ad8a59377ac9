// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskAction.DeskMenu;
import org.wego.kiosk.desk.frame.DeskState;

/** The commands for calls, each for the oldest call that it fits, and those for what visitors read of this desk. */
public final class CallCommands {

    private static final KeyCombination COMING = KeyCombination.valueOf("Shortcut+J");
    private static final KeyCombination SEEN = KeyCombination.valueOf("Shortcut+Shift+J");

    private final DeskCalls calls;
    private final DeskState state;
    private final Consumer<Region> ask;
    private final Runnable uncover;
    private final BooleanProperty canCome = new SimpleBooleanProperty();
    private final BooleanProperty canSee = new SimpleBooleanProperty();
    private final BooleanProperty canRefuse = new SimpleBooleanProperty();
    private final BooleanProperty canFinish = new SimpleBooleanProperty();
    private final BooleanProperty bellOn = new SimpleBooleanProperty();
    private final BooleanProperty bellOff = new SimpleBooleanProperty();

    /**
     * Commands.
     *
     * @param ask shows a sheet over the window
     * @param uncover closes it
     */
    public CallCommands(DeskCalls calls, DeskState state, Consumer<Region> ask, Runnable uncover) {
        this.calls = calls;
        this.state = state;
        this.ask = ask;
        this.uncover = uncover;
        show(calls.now());
    }

    /** Enables what is possible now. */
    public void show(CallsNews news) {
        canCome.set(news.calls().stream().anyMatch(ReceivedCall::canBeTaken));
        canSee.set(news.calls().stream().anyMatch(ReceivedCall::canBeSeen));
        canRefuse.set(news.calls().stream().anyMatch(ReceivedCall::canBeRefused));
        canFinish.set(news.calls().stream().anyMatch(ReceivedCall::canBeFinished));
        bellOn.set(!news.bell());
        bellOff.set(news.bell());
    }

    /** The answers to calls. */
    public List<DeskAction> answers() {
        return List.of(
                answer("calls.coming", Optional.of(COMING), canCome, ReceivedCall::canBeTaken, AnswerKind.COMING),
                answer("calls.see", Optional.of(SEEN), canSee, ReceivedCall::canBeSeen, AnswerKind.SEEN),
                answer("calls.refuse", Optional.empty(), canRefuse, ReceivedCall::canBeRefused, AnswerKind.CANNOT),
                answer("calls.finish", Optional.empty(), canFinish, ReceivedCall::canBeFinished, AnswerKind.DONE));
    }

    /** What visitors read of this desk, and the bell. */
    public List<DeskAction> settings() {
        return List.of(DeskAction.of(DeskMenu.RECEPTION, name("reception.here"), calls::here),
                DeskAction.of(DeskMenu.RECEPTION, name("reception.back"), this::askBack),
                DeskAction.of(DeskMenu.RECEPTION, name("reception.closed"), calls::closed),
                DeskAction.of(DeskMenu.RECEPTION, name("calls.bell.off"), bellOff, () -> calls.bell(false))
                        .disabledBecause(state.words().get("calls.bell.is-off")),
                DeskAction.of(DeskMenu.RECEPTION, name("calls.bell.on"), bellOn, () -> calls.bell(true))
                        .disabledBecause(state.words().get("calls.bell.is-on")));
    }

    private DeskAction answer(String key, Optional<KeyCombination> keys, BooleanProperty possible,
            Predicate<ReceivedCall> fits, AnswerKind kind) {
        return new DeskAction(DeskMenu.RECEPTION, name(key), keys, possible, state.words().get("calls.none"),
                () -> calls.now().calls().stream().filter(fits).findFirst().ifPresent(
                        call -> calls.answer(call, kind)));
    }

    private CommandName name(String key) {
        return CommandName.of(state.words(), key);
    }

    private void askBack() {
        var sheet = new BackAtSheet(state, time -> {
            uncover.run();
            calls.away(time, state.content().manifest().timeZone());
        }, uncover);
        ask.accept(sheet.node());
        sheet.focus();
    }
}
