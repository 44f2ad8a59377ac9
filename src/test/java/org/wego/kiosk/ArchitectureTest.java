// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.nav.Navigator;
import org.wego.kiosk.platform.DisplayLossHandler;
import org.wego.kiosk.session.SessionStore;
import org.wego.kiosk.ui.Screen;

/** The rules of the code, each with its reason. */
@AnalyzeClasses(packages = "org.wego.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.wego.kiosk";
    private static final String JAVAFX = "javafx..";
    /** What every room may use. */
    private static final Set<String> EVERYWHERE = Set.of("java..", "org.jspecify..");

    /** The rooms of the house, and what each may use besides itself: our own rooms first, then libraries. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("", Set.of("cli", "platform", "picocli..")),
            Map.entry("platform", Set.of("time", "theme", "ui", "x11", JAVAFX, "picocli..")),
            Map.entry("content", Set.of("model", "files", "text", "json", "theme", "pack", "overlay", "platform",
                    "org.apache.fontbox..", "org.apache.pdfbox.io..")),
            Map.entry("screens",
                    Set.of("model", "time", "nav", "session", "text", "json", "config", "typeface", "theme", "ui",
                            "sound", "speech", "pack", "overlay", "shell", "feature", JAVAFX)),
            Map.entry("offscreen", Set.of("model", "nav", "session", "text", "config", "theme", "ui", "speech", "voice",
                    "pack", "overlay", "activation", "shell", "tour", "desk.app", "desk.frame", "desk.record",
                    "desk.directory", "content", "screens", "platform", JAVAFX)),
            Map.entry("lobby.selftest", Set.of("model", "config", "ops", "pack", "sound", "typeface", "platform",
                    JAVAFX, "javax.sound.sampled..")),
            Map.entry("lobby",
                    Set.of("model", "time", "nav", "session", "text", "json", "config", "ops", "typeface", "theme", "ui",
                            "sound", "speech", "pack", "overlay", "activation", "staff", "shell", "content",
                            "screens", "offscreen",
                            "platform", JAVAFX, "picocli..", "javax.sound.sampled..")),
            Map.entry("desk.app", Set.of("model", "nav", "session", "text", "config", "theme", "ui", "print", "search",
                    "pack", "overlay", "shell", "tour", "desk", "content", "screens", "platform", "x11", JAVAFX,
                    "picocli..")),
            Map.entry("preview",
                    Set.of("model", "files", "nav", "session", "text", "config", "theme", "ui", "pack", "activation",
                            "shell", "desk.frame", "content", "screens", "platform", JAVAFX)),
            Map.entry("cli", Set.of("model", "nav", "text", "json", "config", "ops", "speech", "voice", "pack",
                    "overlay", "tour", "content", "screens", "offscreen", "preview", "lobby", "desk.app", "platform",
                    JAVAFX, "picocli..")),
            Map.entry("model", Set.of()),
            Map.entry("files", Set.of()),
            Map.entry("time", Set.of()),
            Map.entry("json", Set.of("model", "tools.jackson..", "com.fasterxml.jackson.annotation..",
                    "com.networknt.schema..")),
            Map.entry("typeface", Set.of("model", "com.ibm.icu..", "org.apache.fontbox..", "org.apache.pdfbox.io..")),
            Map.entry("pack",
                    Set.of("model", "json", "reading", "qr", "typeface", "com.google.i18n.phonenumbers..",
                            "com.ibm.icu..",
                            "javax.sound.sampled..", "javax.imageio..")),
            Map.entry("overlay", Set.of("model", "json", "pack", "files")),
            Map.entry("activation", Set.of("model", "json", "pack", "overlay", "files")),
            Map.entry("config", Set.of("model", "json")),
            Map.entry("ops", Set.of("config", "json", "files", "javax.crypto..")),
            Map.entry("x11", Set.of()),
            Map.entry("text", Set.of("model")),
            Map.entry("nav", Set.of("model", "javafx.beans..")),
            Map.entry("session", Set.of("model", "nav", "text", "javafx.beans..")),
            Map.entry("sound", Set.of("javax.sound.sampled..")),
            Map.entry("reading", Set.of("model", "com.ibm.icu..")),
            Map.entry("speech", Set.of("model", "reading", "sound", "javax.sound.sampled..")),
            Map.entry("qr", Set.of("model", "com.google.zxing..", "ezvcard..")),
            Map.entry("ui", Set.of("model", "typeface", "qr", JAVAFX, "org.controlsfx..", "org.kordamp.ikonli..")),
            Map.entry("theme", Set.of("model", "files", "typeface", JAVAFX)),
            Map.entry("print",
                    Set.of("model", "typeface", "theme", "files", JAVAFX, "org.apache.pdfbox..",
                            "org.apache.fontbox..")),
            Map.entry("desk.handout", Set.of("model", "text", "session", "nav", "ui", "qr", "theme", "print", JAVAFX)),
            Map.entry("voice", Set.of("model", "session", "text", "speech", "ui", JAVAFX)),
            Map.entry("staff", Set.of("model", "time", "text", "ui", "theme", "ops", JAVAFX)),
            Map.entry("shell",
                    Set.of("model", "time", "nav", "session", "text", "ui", "theme", "voice", "speech", "sound",
                            "staff", JAVAFX)),
            Map.entry("desk.frame", Set.of("model", "text", "ui", "theme", JAVAFX, "org.controlsfx..")),
            Map.entry("desk.record", Set.of("model", "overlay")),
            Map.entry("desk.directory",
                    Set.of("model", "text", "qr", "search", "overlay", "desk.record", "desk.frame", "ui",
                            JAVAFX, "org.controlsfx..", "com.google.i18n.phonenumbers..")),
            Map.entry("desk.quality",
                    Set.of("model", "text", "pack", "overlay", "desk.record", "desk.frame", "ui", JAVAFX,
                            "org.controlsfx..")),
            Map.entry("desk.correct", Set.of("model", "text", "pack", "overlay", "screens", "desk.record", "desk.frame",
                    "desk.preview", "ui", JAVAFX, "org.controlsfx..")),
            Map.entry("search", Set.of("com.ibm.icu..")),
            Map.entry("desk.preview", Set.of("model", "nav", "session", "text", "config", "theme", "overlay", "shell",
                    "screens", "desk.frame", "ui", JAVAFX, "org.controlsfx..")),
            Map.entry("tour", Set.of("model", "nav", "ui", "json", "platform", JAVAFX, "javax.imageio..",
                    "org.kordamp.ikonli..")));

    private static final Set<String> FEATURE = Set.of("model", "nav", "text", "session", "ui", "qr", JAVAFX);

    @ArchTest
    static void everyRoomUsesOnlyWhatItsDoorsLeadTo(JavaClasses all) {
        rooms(all).forEach((room, allowed) -> classes().that()
                .resideInAPackage(inside(room))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        Stream.of(Stream.of(inside(room)), EVERYWHERE.stream(), allowed.stream().map(
                                ArchitectureTest::packages)).flatMap(part -> part).toArray(String[]::new)))
                .because("architecture.md lists what each package may use")
                .check(all));
    }

    @ArchTest
    static void everyPackageIsARoomOfThePlan(JavaClasses all) {
        var packages = packages(all);
        assertThat(packages).as("every package has a row, and every row a package").isEqualTo(rooms(all).keySet());
    }

    @ArchTest
    static final ArchRule JACKSON_IS_QUARANTINED = noClasses().that()
            .resideOutsideOfPackages(inside("json"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt..")
            .because("strictness is set in one place: nobody else can read JSON loosely");

    @ArchTest
    static final ArchRule JSON_IS_FOR_FILES = noClasses().that()
            .resideOutsideOfPackages(inside("json"), inside("pack"), inside("overlay"), inside("activation"),
                    inside("config"), inside("tour"), inside("ops"), inside("content"), inside("screens"),
                    inside("lobby"), inside("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(inside("json"))
            .because("only who reads or writes files needs it; screens work on the model");

    @ArchTest
    static final ArchRule FILES_ARE_REPLACED_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackage(inside("files"))
            .should()
            .accessField(StandardCopyOption.class, "ATOMIC_MOVE")
            .because("a file that must survive a power cut needs its content and its folder forced to the disk, in the"
                    + " right order: AtomicFiles does that");

    @ArchTest
    static final ArchRule TEXT_DOES_NOT_DEPEND_ON_THE_MACHINE = noClasses().should()
            .accessTargetWhere(describe("the locale of the machine decides", MachineLocale::decides))
            .because("names of files and all that a program reads have ASCII digits on a machine in Arabic, too, and"
                    + " letters change their case in Turkish as in English: name the Locale (mostly Locale.ROOT)");

    @ArchTest
    static final ArchRule VIEW_MODELS_HAVE_NO_NODES = noClasses().that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
            .because("what a visitor is told is tested without a window");

    @ArchTest
    static final ArchRule FEATURES_CANNOT_STRAND_A_VISITOR = noClasses().that()
            .resideInAnyPackage(inside("feature"), inside("ui"))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Navigator.class, SessionStore.class)
            .because("a feature gets Consumer<Destination>: the way back and home is the shell's");

    @ArchTest
    static final ArchRule ONLY_SCREENS_LEAVE_A_FEATURE = classes().that()
            .resideInAPackage(inside("feature"))
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .implement(Screen.class)
            .because("public only across packages, and 'screens' needs the screens only");

    @ArchTest
    static final ArchRule THE_MODEL_NEVER_CHANGES = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(inside("model"))
            .should()
            .beFinal()
            .because("content is read once and shared by every screen");

    /** JavaFX itself keeps every typeface that was loaded, once for the process: so is the note of them. */
    private static final Set<String> STATIC_AS_IN_JAVAFX = Set.of("org.wego.kiosk.theme.FontLoader.LOADED");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = classes().should(StaticState.none(STATIC_AS_IN_JAVAFX))
            .because("nothing of one visitor may be left for the next, and tests share one JVM");

    @ArchTest
    static final ArchRule COMMANDS_ALONE_SPEAK_TO_THE_CONSOLE = noClasses().that()
            .resideOutsideOfPackages(ROOT, inside("cli"), inside("lobby"), inside("desk.app"), inside("preview"),
                    inside("platform"))
            .should(ACCESS_STANDARD_STREAMS)
            .because("a kiosk has no console; what staff should know goes to the log");

    @ArchTest
    static final ArchRule THE_LOG_IS_SET_UP_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackages(inside("ops"), inside("cli"), inside("lobby"), inside("desk.app"),
                    inside("content"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("others log through System.Logger, whatever stands behind it");

    @ArchTest
    static final ArchRule ONLY_THE_LAUNCHER_EXITS = noClasses().that()
            // Xlib ends the process with the display; nothing can be returned then.
            .doNotBelongToAnyOf(Launcher.class, DisplayLossHandler.class)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("a command returns its exit code, so that it can be tested and composed");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_OUTSIDE = noClasses().that()
            .resideOutsideOfPackages(inside("cli"), inside("lobby"), inside("desk.app"), inside("preview"),
                    inside("content"), inside("platform"))
            .should()
            .callMethodWhere(describe("the wall clock is read", ArchitectureTest::readsTheWallClock))
            .because("a clock is handed in, so that a test can say what time it is");

    @ArchTest
    static final ArchRule ONE_WINDOW = noClasses().that()
            .resideOutsideOfPackage(inside("desk"))
            .should()
            .dependOnClassesThat(resideInAPackage("javafx..").and(describe("open a window of their own",
                    type -> Set.of("Alert", "Dialog", "ChoiceDialog", "TextInputDialog", "FileChooser",
                            "DirectoryChooser", "Popup", "PopupControl", "PopupWindow", "ContextMenu", "Tooltip",
                            "ComboBox", "ChoiceBox", "MenuButton", "DatePicker", "ColorPicker")
                            .contains(type.getSimpleName()))))
            .because("in the lobby a second window ends full screen and may open where nobody can reach it");

    @ArchTest
    static final ArchRule NO_FXML = noClasses().should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.fxml..")
            .because("views are Java");

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses().that()
            .resideOutsideOfPackage(inside("json"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .because("constructors are the only wiring: what is connected is found by reading");

    /** The rows above, and the same row for each feature, so that a new one needs none. */
    private static Map<String, Set<String>> rooms(JavaClasses all) {
        var rooms = new TreeMap<>(ROOMS);
        packages(all).stream().filter(name -> name.startsWith("feature.")).forEach(name -> rooms.put(name, FEATURE));
        return rooms;
    }

    private static Set<String> packages(JavaClasses all) {
        return all.stream().map(JavaClass::getPackageName)
                .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inside(String room) {
        return room.isEmpty() ? ROOT : ROOT + "." + room + "..";
    }

    private static String packages(String roomOrLibrary) {
        return roomOrLibrary.endsWith("..") ? roomOrLibrary : inside(roomOrLibrary);
    }

    private static boolean readsTheWallClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        boolean now = owner.getPackageName().equals("java.time") && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean system = owner.isEquivalentTo(java.time.Clock.class) && call.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        return now || system || millis;
    }
}
