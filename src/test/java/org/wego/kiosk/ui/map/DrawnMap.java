// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.LanguageStyle;

/** A street map in a scene of its own; on the FX thread. */
record DrawnMap(SchematicMap map, Scene scene) {

    /**
     * How a map is drawn.
     *
     * @param lang the tag of the language
     * @param classes the style classes of the root that set the size of the texts
     * @param contrast whether the colours are those of the contrast theme
     * @param width its width, px
     * @param height its height with the strip, px
     */
    record MapSetting(String lang, List<String> classes, boolean contrast, double width, double height) {

        static MapSetting upright(String lang, double width, double height) {
            return new MapSetting(lang, List.of("portrait"), false, width, height);
        }

        static MapSetting wide(String lang, double width, double height) {
            return new MapSetting(lang, List.of("landscape"), false, width, height);
        }
    }

    /** The map of some stops. */
    static DrawnMap ofStops(Content content, List<BusStop> stops, MapSetting setting) {
        return of(model(content, content.map(), stops, Optional.empty(), setting.lang()), setting);
    }

    /** The map of the walk. */
    static DrawnMap ofWalk(Content content, MapWalk walk, MapSetting setting) {
        return of(model(content, content.map(), List.of(), Optional.of(walk), setting.lang()), setting);
    }

    static DrawnMap of(MapModel model, MapSetting setting) {
        var map = new SchematicMap(model);
        var root = new Pane(map);
        root.getStyleClass().add("kiosk");
        root.getStyleClass().addAll(setting.classes());
        if (setting.contrast()) {
            root.getStyleClass().add("contrast");
        }
        LanguageStyle.mark(root, new Lang(setting.lang()));
        var scene = new Scene(root, setting.width(), setting.height());
        scene.getStylesheets().setAll(new Theme(List.of()).stylesheets(setting.contrast()));
        map.setPrefSize(setting.width(), setting.height());
        Fx.layOut(root);
        return new DrawnMap(map, scene);
    }

    /** The content of a map with the given features. */
    static MapModel model(Content content, List<MapFeature> features, List<BusStop> stops, Optional<MapWalk> walk,
            String lang) {
        var messages = Visits.in(lang).messages();
        return new MapModel(features, stops, walk, content.manifest().kiosk().position(),
                new MapModel.MapTexts(text -> text.in(new Lang(lang)), messages.get("map.here"),
                        messages.get("map.schematic"), metres -> messages.get("map.metres", metres),
                        messages.get("map.north"), messages.get("map.five-minutes")));
    }
}
