// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.attract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.wego.kiosk.feature.attract.AttractScreen.Greeting;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.BesideOrAlone;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.MultilingualButton;
import org.wego.kiosk.ui.page.Body;

/**
 * The notices on the greeting where its rows have no room for them: one in the language of the screen, and a button that
 * opens all of them in all languages.
 */
final class GreetingNotices {

    /** The height of a notice beside the button: two lines in landscape, four in portrait, in heights of a control. */
    private static final double HIGHEST = 2;
    private static final double HIGHEST_IN_PORTRAIT = 3;
    /** The most letters of a notice that leaves room for rows on the first page at 200 %. */
    private static final int SHORT = 75;
    /** How many languages a button names. */
    private static final int NAMES = 2;

    private final List<Greeting> greetings;
    private final ScreenContext context;
    private final ScreenLayout layout;

    GreetingNotices(List<Greeting> greetings, ScreenContext context, ScreenLayout layout) {
        this.greetings = greetings.stream().filter(greeting -> greeting.notice().isPresent()).toList();
        this.context = context;
        this.layout = layout;
    }

    /** Whether there is none in any language. */
    boolean isEmpty() {
        return greetings.isEmpty();
    }

    /** The first notice in the language of the screen, or else in the first language that has one. */
    Block first() {
        var greeting = own();
        return Banner.block(greeting.notice().orElseThrow().text(), foreign(greeting), layout);
    }

    /** Whether the first notice takes a few lines only. */
    boolean isShort() {
        return own().notice().orElseThrow().text().length() <= SHORT;
    }

    /** The button that opens all; empty if the first notice is all there is. */
    Optional<Button> button(Runnable open) {
        var others = greetings.stream().filter(greeting -> !greeting.equals(own()))
                .map(greeting -> new MultilingualButton.ButtonWord(greeting.lang(), greeting.language().name()))
                .toList();
        if (!others.isEmpty()) {
            var more = others.size() > NAMES
                    ? Stream.of(new MultilingualButton.ButtonWord(context.lang(), "\u2026"))
                    : Stream.<MultilingualButton.ButtonWord>empty();
            return Optional.of(MultilingualButton.wide(Icon.INFO,
                    Stream.concat(others.stream().limit(NAMES), more).toList(), open));
        }
        var notice = own().notice().orElseThrow();
        return notice.all().size() == 1 ? Optional.empty()
                : Optional.of(Buttons.quiet(layout, Icon.INFO, notice.count(), open));
    }

    /** The first notice beside the button; the button alone if the notice is long. */
    Block row(Runnable open) {
        var button = button(open);
        if (button.isEmpty()) {
            return first();
        }
        Region text = Banner.of(own().notice().orElseThrow().text(), foreign(own()));
        return Block.whole(new BesideOrAlone(text, button.get(), layout.controlHeight()
                * (layout.portrait() ? HIGHEST_IN_PORTRAIT : HIGHEST), layout.tightGap()));
    }

    /** All notices in all languages. */
    Body all(Runnable close) {
        return new Body(List.of(), greetings.stream().flatMap(this::banners).toList(), List.of(Block.whole(
                Buttons.primary(layout, Icon.CLOSE, context.message("home.notices.close"), close))), 1);
    }

    private Stream<Block> banners(Greeting greeting) {
        return greeting.notice().stream().flatMap(notice -> notice.all().stream())
                .map(text -> Banner.block(text, foreign(greeting), layout));
    }

    private Greeting own() {
        return greetings.stream().filter(this::isOwn).findFirst().orElse(greetings.getFirst());
    }

    private boolean isOwn(Greeting greeting) {
        return greeting.lang().equals(context.lang());
    }

    private Optional<Manifest.Language> foreign(Greeting greeting) {
        return Optional.of(greeting.language()).filter(_ -> !isOwn(greeting));
    }
}
