package dev.claims.report;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, without a window, with a profile of its own. */
final class Browser implements AutoCloseable {

    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String DRIVER = "chromedriver";

    /** Held, so that it stays silent: each start it says that it does not know the newest Chromium's own protocol. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path chromium, Path chromedriver) throws IOException {
        profile = Files.createTempDirectory("claims-chromium");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        SELENIUM.setLevel(Level.SEVERE);
        driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Starts it; where there is none, the tests are skipped and one line says what to install. */
    static Browser start() throws IOException {
        Optional<Path> chromium =
                CHROMIUM.stream().map(Browser::onPath).flatMap(Optional::stream).findFirst();
        Optional<Path> chromedriver = onPath(DRIVER);
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String line = "The report is not tried in a browser: install Chromium and its driver "
                    + "(apt-get install chromium chromium-driver)";
            System.out.println(line);
            abort(line);
        }
        return new Browser(chromium.orElseThrow(), chromedriver.orElseThrow());
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens {@code file} at {@code hash} in a new tab's state: nothing of the page before is left. */
    void open(Path file, String hash) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(file.toUri() + hash);
    }

    void reload() {
        driver.navigate().refresh();
    }

    void back() {
        driver.navigate().back();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** {@code media} is {@code screen} or {@code print}, {@code scheme} {@code light} or {@code dark}. */
    void media(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        media,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void scripts(boolean isAllowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !isAllowed));
    }

    /** What {@code script}, the body of a function, returns. */
    @SuppressWarnings("unchecked")
    <T> T eval(String script, Object... args) {
        return (T) driver.executeScript(script, args);
    }

    /** What {@code script} hands to the function that is its last argument. */
    @SuppressWarnings("unchecked")
    <T> T evalLater(String script) {
        return (T) driver.executeAsyncScript(script);
    }

    /** The visible text of the first element that {@code css} selects. */
    String text(String css) {
        return element(css).getText();
    }

    WebElement element(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Waits until the visible text of {@code css} holds {@code text}, and fails after five seconds. */
    void await(String css, String text) {
        String said = text(css);
        for (int i = 0; i < 100 && !said.contains(text); i++) {
            LockSupport.parkNanos(50_000_000L);
            said = text(css);
        }
        assertTrue(said.contains(text), css + " says '" + said + "', not '" + text + "'");
    }

    void press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    void pointAt(WebElement place) {
        new Actions(driver).moveToElement(place).perform();
    }

    /** The Tab key, {@code times} times. */
    void tab(int times) {
        for (int i = 0; i < times; i++) {
            press(Keys.TAB);
        }
    }

    /** What the page complained of, and what it asked for beside itself. */
    List<String> faults() {
        Stream<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage());
        Stream<String> requests = driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(url -> !url.startsWith("file:") || !url.contains(".html"))
                .map(url -> "asks for " + url);
        return Stream.concat(complaints, requests).toList();
    }

    /** A picture of what is seen. */
    void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
    }

    /** The page as it is printed. */
    void print(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", false))
                .get("data");
        Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
