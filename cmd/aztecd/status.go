package main

import (
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

func statusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "status",
		Short: "Show how a node is doing",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return askNode(c, func(node *client.Client) error {
				s, err := node.Status(c.Context())
				if err != nil {
					return err
				}
				return show(c, s, func(w io.Writer) {
					pairs(w,
						"node", fmt.Sprintf("%s, attester %s", s.Info.Moniker, s.Info.Attester),
						"chain", s.Info.ChainID,
						"version", fmt.Sprintf("%s (%s)", s.Info.Versions.Aztecd, s.Info.Versions.Commit),
						"height", fmt.Sprintf("%d, synced %t, slot %d", s.Info.Height, s.Info.Synced, s.Info.Slot),
						"ready", readiness(s.Health),
						"L1 origin", fmt.Sprintf("block %d, %.0f s old", s.Info.L1Origin.Number, float64(s.Info.L1OriginAgeMS)/1000),
						"pool", fmt.Sprintf("%d txs, %d bytes", s.Info.PoolTxs, s.Info.PoolBytes),
						"memory", fmt.Sprintf("%.1f MB", float64(s.Info.RSSBytes)/1e6),
						"sent", fmt.Sprintf("%d bytes of objects, %d of consensus", s.Info.Objects.Out, s.Info.Consensus.Out),
					)
					printTips(w, s.Tips)
				})
			})
		},
	}
	addNode(c)
	return c
}

func readiness(h api.Health) string {
	text := fmt.Sprintf("%t, %d peers for objects, %d for consensus", h.Ready, h.Peers, h.ConsensusPeers)
	if h.L1ViewAgeMS != nil {
		text += fmt.Sprintf(", L1 seen %.1f s ago, %d chunks to publish", float64(*h.L1ViewAgeMS)/1000, h.PublishBacklog)
	}
	if u := h.Unpublished; u != nil {
		text += fmt.Sprintf(", checkpoint %d by %s", u.Checkpoint, time.Unix(int64(u.Deadline), 0).UTC().Format(time.RFC3339))
	}
	for _, reason := range slices.Concat(h.Reasons, h.Notes) {
		text += "; " + reason
	}
	return text
}
