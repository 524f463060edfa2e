package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/app/config"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// L1Status is L1 as the endpoints of a home show it, each by itself.
type L1Status struct {
	ChainID   string         `json:"chain_id"`
	Rollup    common.Address `json:"rollup"`
	Publisher common.Address `json:"publisher"`
	Endpoints []L1Endpoint   `json:"endpoints"`
}

// L1Endpoint is what one endpoint says.
type L1Endpoint struct {
	// Host of the endpoint: its URL may hold a secret.
	Host  string `json:"host"`
	Error string `json:"error,omitempty"`

	L1ChainID  uint64 `json:"l1_chain_id"`
	Head       uint64 `json:"head"`
	AgeSeconds uint64 `json:"age_seconds"`
	// Prices in the head's block.
	BaseFeeGwei float64 `json:"base_fee_gwei"`
	BlobFeeGwei float64 `json:"blob_fee_gwei"`
	// Checkpoint is the last on L1, up to Chunk; Confirmed and Proven are checkpoints, too.
	Checkpoint uint64 `json:"checkpoint"`
	Chunk      uint64 `json:"chunk"`
	Confirmed  uint64 `json:"confirmed"`
	Proven     uint64 `json:"proven"`
	// Of the publisher's account.
	BalanceEther float64 `json:"balance_ether"`
	Nonce        uint64  `json:"nonce"`
}

// ErrNoL1 means that a configuration names no L1.
var ErrNoL1 = errors.New("l1.endpoints is empty; name an endpoint")

// L1StatusOf asks each endpoint of a home's configuration. That one does not answer, or
// serves another L1 or contract than genesis's, stands with it.
func L1StatusOf(ctx context.Context, cfg *config.Config) (*L1Status, error) {
	if len(cfg.L1.Endpoints) == 0 {
		return nil, ErrNoL1
	}
	_, p, err := config.LoadGenesis(cfg.Files().Genesis)
	if err != nil {
		return nil, err
	}
	publisher, err := cfg.PublisherAccount()
	if err != nil {
		return nil, err
	}
	s := &L1Status{ChainID: p.ChainID(), Rollup: p.Rollup, Publisher: publisher}
	for _, text := range cfg.L1.Endpoints {
		e := L1Endpoint{}
		if u, err := url.Parse(text); err == nil {
			e.Host = u.Host
		}
		if err := e.ask(ctx, text, p, publisher); err != nil {
			e.Error = err.Error()
		}
		s.Endpoints = append(s.Endpoints, e)
	}
	return s, nil
}

func (e *L1Endpoint) ask(ctx context.Context, url string, p *protocol.Params, account common.Address) error {
	l1, err := l1client.Dial(ctx, []string{url}, l1Timeout, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	defer l1.Close()
	l1.Anchor(p.GenesisOrigin.Number, p.GenesisOrigin.Hash)
	if e.L1ChainID, err = l1.ChainID(ctx); err != nil {
		return err
	}
	if e.L1ChainID != p.L1ChainID {
		return fmt.Errorf("it serves the L1 %d; genesis names %d", e.L1ChainID, p.L1ChainID)
	}
	head, err := l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	e.Head = head.Number
	if age := time.Since(time.Unix(int64(head.Time), 0)); age > 0 { //nolint:gosec // a time
		e.AgeSeconds = uint64(age.Seconds())
	}
	gas, blobGas := head.Prices(e.L1ChainID)
	e.BaseFeeGwei, e.BlobFeeGwei = float64(gas)/params.GWei, float64(blobGas)/params.GWei
	tips, err := view.ReadTips(ctx, l1, p.Rollup, head.Hash)
	if err != nil {
		return err
	}
	e.Checkpoint, e.Chunk, e.Confirmed, e.Proven = tips.Number, tips.LastChunk, tips.Confirmed, tips.Proven
	has, err := l1.ReadAccount(ctx, account, head)
	if err != nil {
		return err
	}
	e.Nonce = has.Nonce
	e.BalanceEther, _ = new(big.Rat).SetFrac(has.Balance, big.NewInt(params.Ether)).Float64()
	return nil
}
