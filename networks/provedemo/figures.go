package provedemo

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/aztecd/aztecd/internal/ports"
)

// figures are the prover's metrics that a demo ends with.
var figures = []string{
	"aztecd_prover_proven_checkpoint", "aztecd_prover_gas_total", "aztecd_prover_proofs_sent_total", "aztecd_prover_cpu_seconds_total",
	"aztecd_prover_proof_seconds_sum", "aztecd_prover_proof_seconds_count",
}

// tell prints what the prover says of its work.
func (d *demo) tell(ctx context.Context) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+ports.Loopback(d.m.Proving.Metrics)+"/metrics", nil)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(req)
	if err != nil {
		return fmt.Errorf("ask the prover for its metrics: %w", err)
	}
	defer answer.Body.Close()
	lines := bufio.NewScanner(io.LimitReader(answer.Body, 1<<20))
	for lines.Scan() {
		for _, f := range figures {
			if strings.HasPrefix(lines.Text(), f) {
				fmt.Fprintln(d.Out, lines.Text())
			}
		}
	}
	return lines.Err()
}
