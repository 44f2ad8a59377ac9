// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.access;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest.Language;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;

/** The languages of the pack by their own names; choosing one returns to the previous screen. */
public final class LanguagesScreen implements Screen {

    private final List<Language> languages;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final Consumer<Lang> choose;

    public LanguagesScreen(List<Language> languages, ScreenContext context, ScreenLayout layout,
            Consumer<Lang> choose) {
        this.languages = List.copyOf(languages);
        this.context = context;
        this.layout = layout;
        this.choose = choose;
    }

    @Override
    public Heading heading() {
        return new Heading(context.message("languages.title"));
    }

    @Override
    public HeaderContent header() {
        return HeaderContent.picture(Pictogram.LANGUAGES);
    }

    @Override
    public ObservableValue<Body> body() {
        double height = layout.controlHeight() * 1.3;
        return new SimpleObjectProperty<>(Body.of(new Block.Grid(languages.size(), i -> button(languages.get(i)),
                _ -> 1, layout.portrait() || layout.large() ? 1 : 2, height, height * 1.25, layout.gap())));
    }

    private Region button(Language language) {
        boolean present = language.tag().equals(context.lang());
        Button button = present
                ? Buttons.primary(layout, Icon.CHECK, language.name(), () -> choose.accept(language.tag()))
                : Buttons.outlined(layout, Icon.LANGUAGE, language.name(), () -> choose.accept(language.tag()));
        button.getStyleClass().add("language-choice");
        LanguageStyle.markOwn(button, language.tag());
        button.setMaxHeight(Double.MAX_VALUE);
        return button;
    }
}
