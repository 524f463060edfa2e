package app_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// screenshots, if set, is a directory for pictures of what the test saw.
const screenshots = "AZTECD_TEST_SCREENSHOTS"

// browser is a headless Chromium with a page, which fails the test when the page reports an error.
func browser(t *testing.T) context.Context {
	t.Helper()
	program := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			program = found
			break
		}
	}
	if program == "" {
		t.Skip("no Chromium is installed: apt-get install chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	allocator, end := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(end)
	page, closePage := chromedp.NewContext(allocator)
	t.Cleanup(closePage)
	t.Cleanup(func() { _ = chromedp.Cancel(page) }) // waits for the browser's end
	var mu sync.Mutex
	var errs []string
	chromedp.ListenTarget(page, func(event any) {
		mu.Lock()
		defer mu.Unlock()
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			errs = append(errs, e.ExceptionDetails.Error())
		case *log.EventEntryAdded:
			if e.Entry.Level == log.LevelError {
				errs = append(errs, e.Entry.Text+" "+e.Entry.URL)
			}
		}
	})
	t.Cleanup(func() {
		mu.Lock()
		defer mu.Unlock()
		require.Empty(t, errs, "the page reports errors")
	})
	require.NoError(t, chromedp.Run(page, log.Enable()))
	return page
}

// picture keeps what the page looks like, where somebody wants to look.
func picture(t *testing.T, page context.Context, name string) {
	t.Helper()
	dir := os.Getenv(screenshots)
	if dir == "" {
		return
	}
	var png []byte
	require.NoError(t, chromedp.Run(page, chromedp.FullScreenshot(&png, 100)))
	require.NoError(t, os.WriteFile(filepath.Join(dir, name+".png"), png, 0o600))
}

// A person opens a node's address: the chain as it lives, a chunk, a transaction on its way, in light and dark, on a
// phone, and by the keyboard alone.
func TestTheExplorerShowsTheChain(t *testing.T) {
	page := browser(t)
	n := newNetwork(t, 1)
	n.start(0)
	first := n.lock(0, 0)
	url := "http://" + n.config(0).RPC.Listen

	require.NoError(t, chromedp.Run(page,
		chromedp.EmulateViewport(1280, 900),
		chromedp.Navigate(url),
		chromedp.WaitVisible(`//section[h2="Chunks"]//td//a[.="1"]`),
		chromedp.WaitVisible(`//section[h2="Tips"]//a[.="chunk 1"]`),
		chromedp.WaitVisible(`//span[@id="line" and .="live"]`),
	))
	second := n.lock(0, 1) // comes without anybody asking for it
	require.NoError(t, chromedp.Run(page, chromedp.WaitVisible(fmt.Sprintf(`//section[h2="Chunks"]//td//a[.="%d"]`, second.Chunk))))
	picture(t, page, "explorer")

	require.NoError(t, chromedp.Run(page,
		chromedp.SendKeys(`#what`, first.TxHash.Hex()+"\r"),
		chromedp.WaitVisible(`//li[@aria-current="step"]/b[.="locked"]`),
		chromedp.WaitVisible(`//section[h2="What it did"]`),
	))
	picture(t, page, "explorer-tx")

	var wide bool
	require.NoError(t, chromedp.Run(page,
		chromedp.EmulateViewport(360, 740),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}),
		chromedp.Navigate(url+"/explorer/#/chunk/1"),
		chromedp.WaitVisible(`//h1[.="Chunk 1"]`),
		chromedp.Evaluate(`document.documentElement.scrollWidth > innerWidth`, &wide),
	))
	require.False(t, wide, "a phone scrolls sideways")
	picture(t, page, "explorer-phone-dark")

	var focused string
	require.NoError(t, chromedp.Run(page,
		chromedp.Reload(),
		chromedp.WaitVisible(`//h1[.="Chunk 1"]`),
		chromedp.KeyEvent("\t"),
		chromedp.Evaluate(`document.activeElement.className`, &focused),
	))
	require.Equal(t, "skip", focused, "the first stop of the keyboard skips to the content")
}
