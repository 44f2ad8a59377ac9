// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency.cap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.wego.kiosk.emergency.cap.CapAlert.CapInfo;
import org.wego.kiosk.emergency.cap.CapAlert.CapKey;
import org.wego.kiosk.emergency.cap.CapAlert.CapStatus;
import org.wego.kiosk.emergency.cap.CapAlert.CapType;
import org.wego.kiosk.model.Lang;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads an alert with the parser of the JDK: no document type, no entity, nothing from outside the file. */
final class CapReader {

    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";
    private static final Lang USUAL = new Lang("en-US");

    /**
     * The alert in a file.
     *
     * @throws CapException when it is none that can be used
     */
    CapAlert read(byte[] file) throws CapException {
        var root = root(file);
        if (!"alert".equals(root.getLocalName()) || !NAMESPACE.equals(root.getNamespaceURI())) {
            throw new CapException("it is no alert of the Common Alerting Protocol 1.2");
        }
        var sent = moment(root, "sent").orElseThrow(() -> new CapException("it does not say when it was sent"));
        var key = new CapKey(needed(root, "sender"), needed(root, "identifier"), sent);
        return new CapAlert(key, word(CapStatus.class, needed(root, "status")),
                word(CapType.class, needed(root, "msgType")), references(text(root, "references")), infos(root));
    }

    private static Element root(byte[] file) throws CapException {
        try {
            return parser().parse(new ByteArrayInputStream(file)).getDocumentElement();
        } catch (SAXParseException e) {
            throw new CapException("it is not well-formed XML without a document type, line " + e.getLineNumber() + ": "
                    + e.getMessage(), e);
        } catch (SAXException | IOException e) {
            throw new CapException("it is not well-formed XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new CapException("this Java cannot read XML safely", e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        var parser = factory.newDocumentBuilder();
        // The usual handler prints to the console.
        parser.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException exception) {
                // A warning does not change what the file says.
            }

            @Override
            public void error(SAXParseException exception) throws SAXException {
                throw exception;
            }

            @Override
            public void fatalError(SAXParseException exception) throws SAXException {
                throw exception;
            }
        });
        return parser;
    }

    private static List<CapInfo> infos(Element root) throws CapException {
        var infos = new ArrayList<CapInfo>();
        for (var info : children(root, "info").toList()) {
            var event = text(info, "event");
            var headline = text(info, "headline").filter(words -> !words.isBlank()).or(() -> event)
                    .orElseThrow(() -> new CapException("it has neither a headline nor an event"));
            var sentences = Stream.of("description", "instruction").flatMap(name -> text(info, name).stream())
                    .flatMap(String::lines).map(line -> line.replaceAll("\\s+", " ").strip())
                    .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
            infos.add(new CapInfo(language(text(info, "language")), headline.replaceAll("\\s+", " ").strip(), sentences,
                    moment(info, "effective"), moment(info, "expires")));
        }
        return infos;
    }

    private static Lang language(Optional<String> written) throws CapException {
        try {
            return written.filter(tag -> !tag.isBlank()).map(tag -> new Lang(tag.strip())).orElse(USUAL);
        } catch (IllegalArgumentException e) {
            throw new CapException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<CapKey> references(Optional<String> written) throws CapException {
        var keys = new ArrayList<CapKey>();
        for (var reference : written.orElse("").strip().split("\\s+")) {
            var parts = reference.split(",");
            if (parts.length == 3) {
                keys.add(new CapKey(parts[0], parts[1], moment(parts[2])));
            } else if (!reference.isEmpty()) {
                throw new CapException("the reference '" + reference + "' is not sender,identifier,sent");
            }
        }
        return keys;
    }

    private static Optional<Instant> moment(Element parent, String name) throws CapException {
        var written = text(parent, name).filter(time -> !time.isBlank());
        return written.isEmpty() ? Optional.empty() : Optional.of(moment(written.get().strip()));
    }

    private static Instant moment(String written) throws CapException {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw new CapException("'" + written + "' is not a time such as 2026-05-31T09:00:00+09:00", e);
        }
    }

    private static <E extends Enum<E>> E word(Class<E> type, String written) throws CapException {
        try {
            return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CapException("the word '" + written + "' is not of the Common Alerting Protocol", e);
        }
    }

    private static String needed(Element parent, String name) throws CapException {
        return text(parent, name).map(String::strip).filter(words -> !words.isEmpty())
                .orElseThrow(() -> new CapException("its " + name + " is missing"));
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).findFirst().map(Element::getTextContent);
    }

    private static Stream<Element> children(Element parent, String name) {
        var all = parent.getChildNodes();
        return IntStream.range(0, all.getLength()).mapToObj(all::item).filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name.equals(child.getLocalName()) && NAMESPACE.equals(child.getNamespaceURI()));
    }
}
