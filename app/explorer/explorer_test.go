package explorer_test

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/explorer"
)

func served(t *testing.T) *httptest.Server {
	t.Helper()
	page, err := explorer.Handler()
	require.NoError(t, err)
	mux := http.NewServeMux()
	mux.Handle(explorer.Path, page)
	mux.Handle("/", explorer.Led(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

// Who opens the node's address in a browser gets the page; every other call goes on to the node.
func TestPagesAreLedAndCallsAreNot(t *testing.T) {
	server := served(t)
	client := server.Client()
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	for name, row := range map[string]struct {
		method, path string
		header       map[string]string
		want         int
	}{
		"browser":           {http.MethodGet, "/", map[string]string{"Accept": "text/html,*/*"}, http.StatusFound},
		"probe":             {http.MethodGet, "/", nil, http.StatusTeapot},
		"websocket":         {http.MethodGet, "/", map[string]string{"Accept": "text/html", "Upgrade": "websocket"}, http.StatusTeapot},
		"call":              {http.MethodPost, "/", map[string]string{"Accept": "text/html"}, http.StatusTeapot},
		"page":              {http.MethodGet, explorer.Path, nil, http.StatusOK},
		"call of the page":  {http.MethodPost, explorer.Path, nil, http.StatusMethodNotAllowed},
		"no such file":      {http.MethodGet, explorer.Path + "nothing.js", nil, http.StatusNotFound},
		"out of the folder": {http.MethodGet, explorer.Path + "..%2f..%2fexplorer.go", nil, http.StatusNotFound},
	} {
		t.Run(name, func(t *testing.T) {
			q, err := http.NewRequestWithContext(t.Context(), row.method, server.URL+row.path, nil)
			require.NoError(t, err)
			for key, value := range row.header {
				q.Header.Set(key, value)
			}
			answer, err := client.Do(q)
			require.NoError(t, err)
			require.NoError(t, answer.Body.Close())
			require.Equal(t, row.want, answer.StatusCode)
			if row.want == http.StatusOK {
				require.Contains(t, answer.Header.Get("Content-Security-Policy"), "script-src 'self'")
				require.Contains(t, answer.Header.Get("Content-Security-Policy"), "frame-ancestors 'none'")
			}
		})
	}
}

var named = regexp.MustCompile(`(?:from|src=|href=)\s*['"]([^'"#]+)['"]`)

// The page is whole: what a file names is there, and nothing comes from elsewhere.
func TestFilesNameWhatIsThere(t *testing.T) {
	static := os.DirFS("static")
	files, err := fs.Glob(static, "*")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		content, err := fs.ReadFile(static, file)
		require.NoError(t, err)
		for _, found := range named.FindAllStringSubmatch(string(content), -1) {
			require.NotContains(t, found[1], "//", "%s names %s, which is elsewhere", file, found[1])
			_, err := fs.Stat(static, strings.TrimPrefix(path.Clean(found[1]), "./"))
			require.NoError(t, err, "%s names %s", file, found[1])
		}
		if strings.HasSuffix(file, ".js") && file != "light.js" {
			require.NotContains(t, string(content), "innerHTML", "%s: what a node says is text", file)
		}
	}
}
