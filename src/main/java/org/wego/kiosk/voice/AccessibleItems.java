// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.page.PageLayout;
import org.wego.kiosk.ui.page.PagedBody;
import org.wego.kiosk.voice.AccessibleItem.ItemKind;

/**
 * Collects the readable items of a screen, from top to bottom.
 *
 * <p>Every visible text belongs to exactly one item. The texts below a node with the accessible role of a text or a
 * picture form one item, and so do the texts of a control.
 */
final class AccessibleItems {

    private final Lang screenLanguage;
    private final List<AccessibleItem> items = new ArrayList<>();

    private AccessibleItems(Lang screenLanguage) {
        this.screenLanguage = screenLanguage;
    }

    /**
     * The items below a node, which must have been laid out.
     *
     * @param lang the language of texts that are not marked with another one
     */
    static List<AccessibleItem> of(Parent root, Lang lang) {
        var reader = new AccessibleItems(lang);
        reader.read(root, root);
        return List.copyOf(reader.items);
    }

    private void read(Node node, Node group) {
        if (!node.isVisible() || isIcon(node)) {
            return;
        }
        var kind = kind(node).filter(found -> node instanceof ButtonBase || !holdsControl(node));
        if (kind.isPresent()) {
            var words = words(node);
            if (!words.isEmpty()) {
                items.add(new AccessibleItem(node, group, kind.get(), words));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, group(parent, child, group)));
        }
    }

    private static Optional<ItemKind> kind(Node node) {
        return switch (node) {
            case ToggleButton _ -> Optional.of(ItemKind.CHOICE);
            case ButtonBase _ -> Optional.of(ItemKind.BUTTON);
            case Labeled _,Text _ -> Optional.of(ItemKind.TEXT);
            default -> switch (node.getAccessibleRole()) {
                case AccessibleRole.TEXT -> Optional.of(ItemKind.TEXT);
                case AccessibleRole.IMAGE_VIEW -> Optional.of(ItemKind.PICTURE);
                default -> Optional.empty();
            };
        };
    }

    /**
     * The group of a child: each zone of a screen is a group, and so is each block of its body; the cells of a grid
     * form one group.
     */
    private static Node group(Parent parent, Node child, Node group) {
        if (parent instanceof PagedBody || parent instanceof PageLayout) {
            return child instanceof ButtonBase ? parent : child;
        }
        return parent.getStyleClass().contains("kiosk") ? child : group;
    }

    /**
     * The spoken texts of a node: its accessible name and, for a picture, also the texts on it. For a node with texts
     * in several languages: these texts, each in its language.
     */
    private List<Utterance> words(Node node) {
        var lang = language(node);
        var visible = texts(node).toList();
        boolean picture = node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
        boolean foreign = visible.stream().anyMatch(utterance -> !utterance.lang().equals(lang));
        var name = Optional.ofNullable(node.getAccessibleText()).filter(_ -> picture || !foreign)
                .map(text -> new Utterance(lang, plain(text)));
        return name.map(named -> picture ? Stream.concat(Stream.of(named), visible.stream()).toList() : List.of(named))
                .orElse(visible);
    }

    private Stream<Utterance> texts(Node node) {
        if (!node.isVisible() || isIcon(node)) {
            return Stream.empty();
        }
        return switch (node) {
            case Labeled labeled when labeled.getGraphic() == null || !labeled.getText().isEmpty() ->
                said(labeled, TextLabels.said(labeled));
            case Text text -> said(text, text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(this::texts);
            default -> Stream.empty();
        };
    }

    private Stream<Utterance> said(Node node, String text) {
        var plain = plain(text);
        return plain.isEmpty() ? Stream.empty() : Stream.of(new Utterance(language(node), plain));
    }

    /** The language that is marked on the node or on its nearest marked ancestor. */
    private Lang language(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            var marked = LanguageStyle.markedOn(up);
            if (marked.isPresent()) {
                return marked.get();
            }
        }
        return screenLanguage;
    }

    /** Whether a node contains a control; such a card is read part by part. */
    private static boolean holdsControl(Node node) {
        return node instanceof ButtonBase || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(AccessibleItems::holdsControl));
    }

    private static boolean isIcon(Node node) {
        return node.getStyleClass().contains("icon");
    }

    /** The text in one line, without non-breaking characters; empty for a separator dot. */
    private static String plain(String text) {
        var line = TextLabels.drawn(text).replace('\u00a0', ' ').replace('\u2011', '-').lines().map(String::strip)
                .collect(Collectors.joining(" "));
        return line.equals("·") ? "" : line;
    }
}
