package localnet

import (
	"context"
	"encoding/hex"
	"fmt"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// How payers come to fee juice.
const (
	// FundGenesis has balances at genesis.
	FundGenesis = "genesis"
	// FundPortal deposits AZT for them on L1, and claims it.
	FundPortal = "portal"
)

// portalBalance is what each payer gets of the portal: 10,000 AZT.
const portalBalance = "10000000000000000000000"

// fund has the portal fund the payers, unless an earlier run did.
func (n *network) fund(ctx context.Context) error {
	if n.o.Fund != FundPortal {
		return nil
	}
	url := n.m.Nodes[0].RPC()
	if has, err := hasFeeJuice(ctx, url, load.Payer(0)); err != nil || has {
		return err
	}
	var last atomic.Pointer[string]
	last.Store(new(string))
	finish := n.screen.during(fmt.Sprintf("Fund %d payers by deposits on L1", load.Payers), func() string { return *last.Load() })
	err := n.depositForPayers(ctx, url, func(text string) { last.Store(&text) })
	if err != nil {
		finish("no")
		return fmt.Errorf("fund payers: %w", err)
	}
	finish("done")
	return nil
}

func (n *network) depositForPayers(ctx context.Context, url string, progress func(string)) error {
	key, err := n.o.key()
	if err != nil {
		return err
	}
	each, err := protocol.ParseAmount(portalBalance)
	if err != nil {
		return err
	}
	d, err := messages.Open(ctx, messages.Options{
		Node: url, L1: []string{n.m.L1.HTTP}, Key: hex.EncodeToString(crypto.FromECDSA(key)), Progress: progress, Logger: n.o.Logger,
	})
	if err != nil {
		return err
	}
	defer d.Close()
	payers := make([]fr.Element, load.Payers)
	for i := range payers {
		payers[i] = load.Payer(i)
	}
	return d.Fund(ctx, payers, each)
}

func hasFeeJuice(ctx context.Context, url string, payer fr.Element) (bool, error) {
	c, err := client.Dial(ctx, url)
	if err != nil {
		return false, err
	}
	defer c.Close()
	slot := aztec.MapSlot(fr.NewElement(aztec.FeeJuiceBalancesSlot), payer)
	value, err := c.PublicStorage(ctx, api.At{}, protocol.FieldHex(fr.NewElement(aztec.FeeJuiceContract)), protocol.FieldHex(slot))
	element := value.Field()
	return !element.IsZero(), err
}
