package app_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/quotes"
)

var update = flag.Bool("update", false, "write golden files anew")

// recording keeps what was registered, also what shows nothing yet.
type recording struct {
	*prometheus.Registry
	mu    sync.Mutex
	names map[string]bool
}

var descName = regexp.MustCompile(`fqName: "([^"]+)"`)

func (r *recording) Register(c prometheus.Collector) error {
	descs := make(chan *prometheus.Desc)
	go func() {
		c.Describe(descs)
		close(descs)
	}()
	for d := range descs {
		r.mu.Lock()
		r.names[descName.FindStringSubmatch(d.String())[1]] = true
		r.mu.Unlock()
	}
	return r.Registry.Register(c)
}

func (r *recording) MustRegister(all ...prometheus.Collector) {
	for _, c := range all {
		if err := r.Register(c); err != nil {
			panic(err)
		}
	}
}

// An alert on the first event needs the count before it: whatever a node registers is there
// from its start, at 0 for each reason. What it serves is the table of docs.
func TestEveryMetricIsThereFromTheStart(t *testing.T) {
	s := newShore(t)
	r := &recording{Registry: prometheus.NewRegistry(), names: map[string]bool{}}
	cfg := s.config(0)
	cfg.Publisher.Enabled = true
	node, err := app.StartOwn(t.Context(), cfg, api.Versions{Aztecd: "v9"}, s.log, app.Own{Registry: r})
	require.NoError(t, err)
	defer func() { require.NoError(t, node.Close()) }()
	quotes.NewMetrics(r) // of a chain that is proven

	families, err := r.Gather()
	require.NoError(t, err)
	served := map[string]*dto.MetricFamily{}
	for _, f := range families {
		served[f.GetName()] = f
	}
	for name := range r.names {
		require.Contains(t, served, name, "it shows nothing until something happens")
	}
	require.Len(t, served["aztecd_missed_votes_total"].Metric, 4, "every member of the committee")
	require.Len(t, served["aztecd_rejected_proposals_total"].Metric, 18)
	require.Contains(t, served["aztecd_build_info"].String(), "v9")

	table := table(families)
	if *update {
		require.NoError(t, os.WriteFile("metrics.md", []byte(table), 0o600))
		require.NoError(t, os.Chmod("metrics.md", 0o644)) //nolint:gosec // it is documentation
		return
	}
	require.Equal(t, table, app.MetricsTable(), "go test ./app -run TestEveryMetricIsThereFromTheStart -update")
	require.Len(t, app.Metrics(), len(families))
}

// table lists metrics as Markdown.
func table(families []*dto.MetricFamily) string {
	var out strings.Builder
	out.WriteString("| metric | type | labels | help |\n| --- | --- | --- | --- |\n")
	for _, f := range families {
		labels := []string{}
		for _, l := range f.Metric[0].Label {
			labels = append(labels, l.GetName())
		}
		slices.Sort(labels)
		fmt.Fprintf(&out, "| `%s` | %s | %s | %s |\n", f.GetName(), strings.ToLower(f.GetType().String()), strings.Join(labels, ", "), f.GetHelp())
	}
	return out.String()
}
