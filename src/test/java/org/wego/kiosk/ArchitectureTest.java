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
import org.wego.kiosk.ui.page.Screen;

/** The rules of the code, each with its reason. */
@AnalyzeClasses(packages = "org.wego.kiosk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.wego.kiosk";
    private static final int MAX_CLASSES = 40;
    /** Packages that every package may use. */
    private static final Set<String> EVERYWHERE = Set.of("java..", "org.jspecify..");

    @ArchTest
    static void aPackageUsesOnlyWhatItsRowNames(JavaClasses all) {
        rows(all).forEach((name, allowed) -> classes().that()
                .resideInAPackage(exactly(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        Stream.of(Stream.of(exactly(name)), EVERYWHERE.stream(), allowed.stream().map(
                                ArchitectureTest::packages)).flatMap(part -> part).toArray(String[]::new)))
                .because("architecture.md lists what each package may use")
                .check(all));
    }

    @ArchTest
    static void everyPackageHasARow(JavaClasses all) {
        var packages = packages(all);
        assertThat(packages).as("every package has a row, and every row a package").isEqualTo(rows(all).keySet());
    }

    @ArchTest
    static void noPackageIsLarge(JavaClasses all) {
        var sizes = all.stream().filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MAX_CLASSES));
        assertThat(sizes).as("the root is the launcher").containsEntry(ROOT, 1L);
    }

    @ArchTest
    static final ArchRule JACKSON_IS_QUARANTINED = noClasses().that()
            .resideOutsideOfPackages(inside("json"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt..")
            .because("strictness is set in one place: no other package can read JSON loosely");

    @ArchTest
    static final ArchRule JSON_IS_FOR_FILES = noClasses().that()
            .resideOutsideOfPackages(inside("json"), inside("pack"), inside("overlay"), inside("activation"),
                    inside("release"), inside("usage"),
                    inside("config"), inside("tour"), inside("ops"), inside("content"), inside("screens"),
                    inside("lobby"), inside("link"), inside("call.folder"), inside("desk.linked"), inside("emergency"),
                    inside("desk.emergency"), inside("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(inside("json"))
            .because("only packages that read or write files or messages need it; screens work on the model");

    @ArchTest
    static final ArchRule FILES_ARE_REPLACED_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackage(inside("files"))
            .should()
            .accessField(StandardCopyOption.class, "ATOMIC_MOVE")
            .because("a file that must survive a power cut needs its content and its folder forced to the disk, in the"
                    + " right order: AtomicFiles does that");

    @ArchTest
    static final ArchRule AN_UNLINKED_UNIT_LOADS_NO_CLIENT = noClasses().that()
            .resideOutsideOfPackage(inside("link.mqtt"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.hivemq..", "io.netty..", "io.reactivex..", "org.reactivestreams..")
            .because("the client of the broker costs memory: it is loaded only where a broker is configured");

    @ArchTest
    static final ArchRule TEXT_DOES_NOT_DEPEND_ON_THE_MACHINE = noClasses().should()
            .accessTargetWhere(describe("the locale of the machine decides", MachineLocale::decides))
            .because("file names and other text for programs need ASCII digits on an Arabic machine, too, and the case"
                    + " of letters must not depend on Turkish rules: name the Locale (mostly Locale.ROOT)");

    @ArchTest
    static final ArchRule VIEW_MODELS_HAVE_NO_NODES = noClasses().that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
            .because("what a visitor reads is tested without a window");

    @ArchTest
    static final ArchRule FEATURES_CANNOT_STRAND_A_VISITOR = noClasses().that()
            .resideInAnyPackage(inside("feature"), inside("ui"))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Navigator.class, SessionStore.class)
            .because("a feature gets a Consumer<Destination>; the shell leads back and home");

    @ArchTest
    static final ArchRule ONLY_SCREENS_LEAVE_A_FEATURE = classes().that()
            .resideInAPackage(inside("feature"))
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .implement(Screen.class)
            .because("only what another package uses is public, and 'screens' uses nothing but the screens");

    @ArchTest
    static final ArchRule THE_MODEL_NEVER_CHANGES = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(inside("model"))
            .should()
            .beFinal()
            .because("content is read once and shared by every screen");

    /** JavaFX keeps every loaded font for the whole process, so the record of loaded fonts is static, too. */
    private static final Set<String> STATIC_AS_IN_JAVAFX = Set.of("org.wego.kiosk.theme.FontLoader.LOADED");

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = classes().should(StaticState.none(STATIC_AS_IN_JAVAFX))
            .because("nothing of one visitor may remain for the next, and tests share one JVM");

    @ArchTest
    static final ArchRule COMMANDS_ALONE_SPEAK_TO_THE_CONSOLE = noClasses().that()
            .resideOutsideOfPackages(ROOT, inside("cli"), inside("lobby"), inside("desk.app"), inside("preview"),
                    inside("platform"))
            .should(ACCESS_STANDARD_STREAMS)
            .because("a kiosk has no console; information for staff goes to the log");

    @ArchTest
    static final ArchRule THE_LOG_IS_SET_UP_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackages(inside("ops"), inside("cli"), inside("lobby"), inside("desk.app"),
                    inside("content"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("other packages log through System.Logger and do not depend on its backend");

    @ArchTest
    static final ArchRule ONLY_THE_LAUNCHER_EXITS = noClasses().that()
            // When the display is lost, Xlib ends the process: no exit code can be returned.
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
            .because("a clock is a constructor argument, so that a test can set the time");

    @ArchTest
    static final ArchRule ONE_WINDOW = noClasses().that()
            .resideOutsideOfPackage(inside("desk"))
            .should()
            .dependOnClassesThat(resideInAPackage("javafx..").and(describe("open a window of their own",
                    type -> Set.of("Alert", "Dialog", "ChoiceDialog", "TextInputDialog", "FileChooser",
                            "DirectoryChooser", "Popup", "PopupControl", "PopupWindow", "ContextMenu", "Tooltip",
                            "ComboBox", "ChoiceBox", "MenuButton", "DatePicker", "ColorPicker")
                            .contains(type.getSimpleName()))))
            .because("in the lobby a second window ends full screen and may open out of reach");

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
            .because("constructors are the only wiring, so that reading the code shows every connection");

    /** The rows of the plan, and {@link PackagePlan#FEATURE} for each feature, so that a new feature needs no row. */
    private static Map<String, Set<String>> rows(JavaClasses all) {
        var rows = new TreeMap<>(PackagePlan.ROWS);
        packages(all).stream().filter(name -> name.startsWith("feature."))
                .forEach(name -> rows.put(name, PackagePlan.FEATURE));
        return rows;
    }

    private static Set<String> packages(JavaClasses all) {
        return all.stream().map(JavaClass::getPackageName)
                .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }

    private static String exactly(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static String packages(String name) {
        if (name.endsWith("!")) {
            return exactly(name.substring(0, name.length() - 1));
        }
        return name.endsWith("..") ? name : inside(name);
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
