package localnet

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/internal/ports"
	l1audit "github.com/aztecd/aztecd/l1bridge/audit"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Proven is how far L1 has proven the chain.
type Proven struct {
	Last uint64 `json:"last"` // checkpoint
	// LagSlots is how many slots the last checkpoint on L1 is from it.
	LagSlots uint64 `json:"lag_slots"`
}

// Prover is the one that was claimed for last, and what proving cost it. What its process does not tell is
// null.
type Prover struct {
	Address string `json:"address"`
	// Bond is at stake for a period, in AZT's smallest unit; Fee its part of the reward, of 10,000.
	Bond string `json:"bond"`
	Fee  uint32 `json:"fee"`
	// Jobs are proofs made, CPUS and WallS the seconds of processor and of clock that they took.
	Jobs  *int     `json:"jobs"`
	CPUS  *float64 `json:"cpu_s"`
	WallS *float64 `json:"wall_s"`
	// Gas of all proofs that L1 took.
	Gas uint64 `json:"gas"`
}

// fillProving adds what became of proofs, up to L1's head.
func (r *run) fillProving(ctx context.Context, report *Report) error {
	report.Pruned, report.Fallback = []l1audit.Pruned{}, []l1audit.Fallback{}
	head, err := r.l1.l1.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return fmt.Errorf("ask L1 for its head: %w", err)
	}
	d, err := view.ReadDeploymentAt(ctx, r.l1.l1, r.m.L1.ChainID, r.m.Rollup, head.Hash)
	if err != nil {
		return err
	}
	tips, err := view.ReadTips(ctx, r.l1.l1, r.m.Rollup, head.Hash)
	if err != nil {
		return err
	}
	report.Generation = tips.Generation
	if d.Proving == (common.Address{}) {
		return nil
	}
	history, err := (&proofs.Reader{L1: r.l1.l1, Contract: d.Proving, From: r.m.DeployedAt}).Read(ctx, head, 0)
	if err != nil {
		return err
	}
	report.Pruned = l1audit.PrunedOf(history)
	if report.Proven, err = r.proven(ctx, tips); err != nil {
		return err
	}
	report.Prover, err = r.prover(ctx, history)
	return err
}

// proven tells by nodes' headers in which slots the proven and the last checkpoint are.
func (r *run) proven(ctx context.Context, tips view.Tips) (*Proven, error) {
	slot := func(number uint64) (uint64, error) {
		if number == 0 {
			return 0, nil
		}
		var info uint64
		err := fmt.Errorf("no node to ask for checkpoint %d", number)
		for _, c := range r.clients {
			of, failed := c.Checkpoint(ctx, api.AtNumber(number))
			if failed == nil {
				return of.Header.Slot, nil
			}
			err = failed
		}
		return info, err
	}
	last, err := slot(tips.Number)
	if err != nil {
		return nil, err
	}
	proven, err := slot(tips.Proven)
	return &Proven{Last: tips.Proven, LagSlots: last - min(last, proven)}, err
}

// prover is who was claimed for last; nil where nobody was.
func (r *run) prover(ctx context.Context, h proofs.History) (*Prover, error) {
	if len(h.Claims) == 0 {
		return nil, nil
	}
	last := h.Claims[len(h.Claims)-1]
	p := &Prover{Address: lower(last.Prover), Bond: last.Bond.String(), Fee: last.Fee}
	for _, proof := range h.Proofs {
		receipt, err := r.l1.l1.Receipt(ctx, proof.TxHash)
		if err != nil {
			return nil, fmt.Errorf("ask L1 what the proof of checkpoint %d cost: %w", proof.Last, err)
		}
		p.Gas += receipt.GasUsed
	}
	if beside := r.m.Proving; beside != nil && !r.o.NoProver {
		if err := p.read(ctx, "http://"+ports.Loopback(beside.Metrics)+"/metrics"); err != nil {
			r.screen.line("The prover does not tell what proving took: %v", err)
		}
	}
	return p, nil
}

// read asks the prover's process, by its metrics.
func (p *Prover) read(ctx context.Context, url string) error {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return err
	}
	answer, err := http.DefaultClient.Do(q)
	if err != nil {
		return l1client.Conceal(err, url)
	}
	defer answer.Body.Close()
	sums := map[string]float64{}
	for lines := bufio.NewScanner(answer.Body); lines.Scan(); {
		name, value, ok := sample(lines.Text())
		if ok {
			sums[name] += value
		}
	}
	if n, ok := sums["aztecd_prover_proof_seconds_count"]; ok {
		jobs := int(n)
		wall, cpu := sums["aztecd_prover_proof_seconds_sum"], sums["aztecd_prover_cpu_seconds_total"]
		p.Jobs, p.WallS, p.CPUS = &jobs, &wall, &cpu
	}
	return nil
}

// sample reads a line of metrics: the name without labels.
func sample(line string) (name string, value float64, ok bool) {
	if strings.HasPrefix(line, "#") {
		return "", 0, false
	}
	at := strings.LastIndexByte(line, ' ')
	if at < 0 {
		return "", 0, false
	}
	value, err := strconv.ParseFloat(line[at+1:], 64)
	name, _, _ = strings.Cut(line[:at], "{")
	return name, value, err == nil
}
