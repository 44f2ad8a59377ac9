// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.shell.emergency.EmergencyBlock.BlockSize;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.TextLabels;

/**
 * Messages on a screen of their own, in all languages. What does not fit on a page is on the next one; nothing is cut.
 *
 * <p>There is no control: nobody in front of the kiosk can close it.
 */
public final class EmergencyView extends Region {

    /** So many pages are turned soon enough for larger letters. */
    private static final int FEW_PAGES = 2;
    private static final double PICTOGRAM = 0.12;
    private static final int MOST_COLUMNS = 2;

    private final List<EmergencyMessage> messages;
    private final EmergencyStyle look;
    private final EmergencyWords words;
    private final HBox head;
    private final HBox number = new HBox();
    private final HBox page = new HBox();
    private final VBox trial = new VBox();
    private EmergencyPages pages = new EmergencyPages(BlockSize.LARGE, 1, List.of());
    private double fittedWidth;
    private double fittedHeight;
    private int shown;

    private record PageBlock(EmergencyMessage message, EmergencyText text, boolean stays) {

        PageBlock with(String headline, String sentences, boolean until) {
            return new PageBlock(message, new EmergencyText(text.lang(), headline, sentences), until);
        }
    }

    /** The blocks of each column, one after the other; so many columns stand side by side on a page. */
    private record EmergencyPages(BlockSize size, int abreast, List<List<PageBlock>> columns) {

        int count() {
            return Math.ceilDiv(columns.size(), abreast);
        }

        List<List<PageBlock>> of(int page) {
            return columns.subList(page * abreast, Math.min(columns.size(), (page + 1) * abreast));
        }
    }

    /**
     * The messages of a feed.
     *
     * @param messages the newest first
     */
    public EmergencyView(List<EmergencyMessage> messages, EmergencyFeed feed, MessageCatalogue catalogue,
            EmergencyStyle look) {
        this.messages = List.copyOf(messages);
        this.look = look;
        this.words = new EmergencyWords(catalogue, feed.languages(), feed.zone());
        getStyleClass().setAll(look.styleClasses());
        getStyleClass().add("emergency");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        head = new HBox(new PictogramView(Pictogram.DANGER,
                PICTOGRAM * Math.min(look.frame().width(), look.frame().height())), room, number);
        head.setAlignment(Pos.CENTER_LEFT);
        number.setAlignment(Pos.CENTER_RIGHT);
        page.setSpacing(look.frame().margin());
        trial.setVisible(false);
        getChildren().addAll(head, page, trial);
    }

    /** How many pages there are; known once the view has been laid out. */
    public int pageCount() {
        return pages.count();
    }

    /** Shows the next page; after the last, the first. */
    public void turn() {
        if (pages.count() > 1) {
            show((shown + 1) % pages.count());
        }
    }

    @Override
    protected void layoutChildren() {
        double margin = look.frame().margin();
        double width = getWidth() - 2 * margin;
        double top = margin + head.prefHeight(width) + look.frame().gap();
        double height = getHeight() - top - margin;
        if (width > 0 && height > 0 && (width != fittedWidth || height != fittedHeight)) {
            fittedWidth = width;
            fittedHeight = height;
            fit(width, height);
            show(Math.min(shown, pages.count() - 1));
        }
        head.resizeRelocate(margin, margin, width, head.prefHeight(width));
        page.resizeRelocate(margin, top, width, height);
    }

    private void show(int index) {
        shown = index;
        double width = columnWidth(fittedWidth, pages.abreast());
        page.getChildren().setAll(pages.of(index).stream().map(column -> column(column, pages.size(), width)).toList());
        if (pages.count() > 1) {
            number.getChildren().setAll(TextLabels.title((index + 1) + " / " + pages.count()));
        } else {
            number.getChildren().clear();
        }
        requestLayout();
    }

    private VBox column(List<PageBlock> blocks, BlockSize in, double width) {
        var column = new VBox();
        column.getStyleClass().add("emergency-column");
        column.getChildren().setAll(blocks.stream()
                .map(block -> new EmergencyBlock(words, block.message(), block.text(), block.stays(), in)).toList());
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private double columnWidth(double width, int abreast) {
        return (width - (abreast - 1) * look.frame().margin()) / abreast;
    }

    /** The largest letters with few pages, else those with the fewest pages. */
    private void fit(double width, double height) {
        int most = look.frame().portrait() || look.frame().large() ? 1 : MOST_COLUMNS;
        var tries = Arrays.stream(BlockSize.values()).map(each -> IntStream.rangeClosed(1, most)
                .mapToObj(abreast -> pages(each, abreast, columnWidth(width, abreast), height))
                .min(Comparator.comparingInt(EmergencyPages::count)).orElseThrow()).toList();
        int few = FEW_PAGES * messages.size();
        pages = tries.stream().filter(each -> each.count() <= few).findFirst()
                .orElseGet(() -> tries.stream().min(Comparator.comparingInt(EmergencyPages::count)).orElseThrow());
        trial.getChildren().clear();
    }

    private EmergencyPages pages(BlockSize in, int abreast, double width, double height) {
        var all = new ArrayList<List<PageBlock>>();
        for (var message : messages) {
            var current = new ArrayList<PageBlock>();
            for (var text : words.texts(message, look.visitor())) {
                for (var block : blocks(new PageBlock(message, text, true),
                        one -> fits(in, List.of(one), width, height))) {
                    current.add(block);
                    if (current.size() > 1 && !fits(in, current, width, height)) {
                        current.removeLast();
                        all.add(List.copyOf(current));
                        current.clear();
                        current.add(block);
                    }
                }
            }
            all.add(List.copyOf(current));
        }
        return new EmergencyPages(in, abreast, all);
    }

    /**
     * A text whole, else without its times, which follow; else divided: with its headline on each part, or the headline
     * apart, whatever is shorter.
     */
    private static List<PageBlock> blocks(PageBlock whole, Predicate<PageBlock> fits) {
        if (fits.test(whole)) {
            return List.of(whole);
        }
        var headline = whole.text().headline();
        var said = whole.with(headline, whole.text().text(), false);
        if (fits.test(said)) {
            return List.of(said, whole.with("", "", true));
        }
        var apart = apart(whole, fits);
        if (!fits.test(whole.with(headline, TextParts.firstWord(whole.text().text()), true))) {
            return apart;
        }
        var together = TextParts.of(whole.text().text(), part -> fits.test(whole.with(headline, part, true)));
        return together.size() > apart.size() ? apart
                : together.stream().map(part -> whole.with(headline, part, true)).toList();
    }

    private static List<PageBlock> apart(PageBlock whole, Predicate<PageBlock> fits) {
        var apart = new ArrayList<PageBlock>();
        TextParts.of(whole.text().headline(), part -> fits.test(whole.with(part, "", false)))
                .forEach(part -> apart.add(whole.with(part, "", false)));
        TextParts.of(whole.text().text(), part -> fits.test(whole.with("", part, false))).stream()
                .filter(part -> !part.isBlank()).forEach(part -> apart.add(whole.with("", part, false)));
        apart.add(whole.with("", "", true));
        return apart;
    }

    private boolean fits(BlockSize in, List<PageBlock> blocks, double width, double height) {
        var column = column(blocks, in, width);
        trial.getChildren().setAll(column);
        trial.applyCss();
        return column.prefHeight(width) <= height;
    }
}
