package bench

import (
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"

	"github.com/aztecd/aztecd/networks/load"
)

// results are figures by key, in the order in which they came.
type results struct {
	keys   []string
	values map[string]float64
}

func (r *results) set(key string, value float64) {
	if r.values == nil {
		r.values = map[string]float64{}
	}
	if _, known := r.values[key]; !known {
		r.keys = append(r.keys, key)
	}
	r.values[key] = value
}

// print writes the table of budgets that were measured, then all figures.
func (r *results) print(out io.Writer) {
	fmt.Fprintln(out)
	w := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "BUDGET\tMEASURED\tMUST\tAIM\tIS\tBESIDE\tRATIO")
	for _, b := range budgets {
		measured, ok := r.values[b.key]
		if !ok {
			continue
		}
		beside, ratio := b.reference, "-"
		reference, ok := b.against, b.against != 0
		if b.besideKey != "" {
			reference, ok = r.values[b.besideKey]
		}
		if ok && reference != 0 {
			beside = fmt.Sprintf("%s: %s", b.reference, number(reference))
			ratio = number(measured / reference)
			r.set(b.ratioKey(), measured/reference)
		}
		fmt.Fprintf(w, "%s, %s\t%s\t%s\t%s\t%s\t%s\t%s\n", b.what, b.unit, number(measured), limit(b.must), limit(b.aim), b.verdict(measured), beside, ratio)
	}
	_ = w.Flush() // out is a terminal or a file; nothing else can be done about it
	fmt.Fprintln(out)
	for _, key := range r.keys {
		fmt.Fprintf(out, "%s %s\n", key, number(r.values[key]))
	}
}

func limit(v float64) string {
	if v == 0 {
		return "-"
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// number writes four significant digits, without an exponent.
func number(v float64) string {
	switch {
	case v >= 1000:
		return strconv.FormatFloat(v, 'f', 0, 64)
	case v >= 100:
		return strconv.FormatFloat(v, 'f', 1, 64)
	case v >= 10:
		return strconv.FormatFloat(v, 'f', 2, 64)
	case v >= 0.1:
		return strconv.FormatFloat(v, 'f', 3, 64)
	default:
		return strconv.FormatFloat(v, 'f', 5, 64)
	}
}

func (r *results) latency(of string, l *load.Latency) {
	r.set(of+"_p50_ms", l.P50)
	r.set(of+"_p90_ms", l.P90)
	r.set(of+"_p99_ms", l.P99)
}
