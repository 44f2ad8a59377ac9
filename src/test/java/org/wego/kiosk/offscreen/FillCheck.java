// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import org.wego.kiosk.tour.ScreenshotSpec;

/** Counts the pages of each screen, and measures how much of the touch zone's height a page uses. */
final class FillCheck implements TourMatrix.Check {

    /**
     * One page.
     *
     * @param stop the screen and its settings
     * @param where screen and page for a message
     * @param count the number of pages of the screen
     * @param fill the share of the height of the touch zone between its upper edge and the lowest thing to see
     * @param frame the share of the display that heading and bar take
     * @param longTitle whether the title takes more than one line
     * @param empty whether it has nothing to read or touch
     */
    record FilledPage(ScreenshotSpec stop, String where, int count, double fill, double frame, boolean longTitle,
            boolean empty) {}

    /** More than the height of a line, less than that of two, in font sizes. */
    private static final double LINE = 1.7;

    private final List<FilledPage> pages = new ArrayList<>();

    @Override
    public boolean wants(ScreenshotSpec stop) {
        return !stop.variant().contrast() && !stop.variant().simple();
    }

    /** The test counts the pages of the first screens with large text. */
    @Override
    public boolean needs(ScreenshotSpec stop) {
        return stop.variant().name().equals("large")
                && (stop.path().startsWith("home") || stop.path().startsWith("directions"));
    }

    @Override
    public void look(PaintedPage page) {
        look(page.page());
    }

    void look(TourPages.TourPage page) {
        var scene = page.scene();
        var zone = bounds(scene, ".paged-body");
        var shown = scene.getRoot().lookup(".paged-body");
        var pager = bounds(scene, ".pager-bar");
        double bottom = pager.getHeight() > 0 ? pager.getMinY() : zone.getMaxY();
        double lowest = lowest(shown, zone.getMinY(), bottom);
        double area = scene.getWidth() * scene.getHeight();
        double frame = (area(bounds(scene, ".look-zone")) + area(bounds(scene, ".action-bar"))) / area;
        pages.add(new FilledPage(page.stop(), page.where(), page.count(),
                (lowest - zone.getMinY()) / Math.max(1, bottom - zone.getMinY()), frame, isLong(scene),
                lowest <= zone.getMinY()));
    }

    private static boolean isLong(Scene scene) {
        return scene.getRoot().lookup(".look-zone .text-hero") instanceof Labeled title
                && title.getHeight() > LINE * title.getFont().getSize();
    }

    private static double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    private static Bounds bounds(Scene scene, String selector) {
        return scene.getRoot().lookupAll(selector).stream().filter(FillCheck::isShown).findFirst()
                .map(node -> node.localToScene(node.getLayoutBounds())).orElse(new BoundingBox(0, 0, 0, 0));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** The lower edge of the lowest text, control, card or drawing above the pager. */
    private static double lowest(Node node, double top, double bottom) {
        if (!node.isVisible() || node.getTranslateX() != 0) {
            return top;
        }
        var bounds = node.localToScene(node.getLayoutBounds());
        boolean surface = node instanceof Region region
                && (region.getBackground() != null || region.getBorder() != null)
                && !node.getStyleClass().contains("paged-body");
        boolean seen = node instanceof Labeled || node instanceof ButtonBase || node instanceof Shape || surface;
        double own = seen && bounds.getMinY() < bottom - 1 ? Math.min(bottom, bounds.getMaxY()) : top;
        double below = node instanceof Parent parent && !(node instanceof ButtonBase)
                ? parent.getChildrenUnmodifiable().stream().mapToDouble(child -> lowest(child, top, bottom)).max()
                        .orElse(top)
                : top;
        return Math.max(own, below);
    }

    List<FilledPage> pages() {
        return List.copyOf(pages);
    }

    /** The number of pages of each screen in one shape, language and variant. */
    Map<String, Integer> counts(int width, String lang, String variant) {
        return pages.stream().filter(page -> page.stop().width() == width
                && page.stop().lang().tag().equals(lang) && page.stop().variant().name().equals(variant))
                .collect(Collectors.toMap(page -> String.valueOf(page.stop().destination()), FilledPage::count,
                        (one, _) -> one));
    }
}
